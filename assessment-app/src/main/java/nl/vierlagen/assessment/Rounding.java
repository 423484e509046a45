package nl.vierlagen.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are rounded where they are written out, and nowhere else. */
public final class Rounding {

    /** Makes up for what floating point loses on thirds: 62.25 may be held as 62.24999999999999. */
    private static final double NUDGE = 1e-9;

    private Rounding() {}

    /** Half-up to one decimal: 62.25 reached through thirds is 62.3. */
    public static BigDecimal oneDecimal(double figure) {
        return rounded(figure, 1);
    }

    /** Half-up to two decimals, for a share from 0 to 1. */
    public static BigDecimal twoDecimals(double share) {
        return rounded(share, 2);
    }

    private static BigDecimal rounded(double figure, int decimals) {
        return BigDecimal.valueOf(figure + NUDGE).setScale(decimals, RoundingMode.HALF_UP);
    }
}
