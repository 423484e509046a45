package nl.vierlagen.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are rounded where they are written out, and nowhere else. */
public final class Rounding {

    /** Makes up for what floating point loses on thirds: 62.25 may be held as 62.24999999999999. */
    private static final double NUDGE = 1e-9;

    /** How far floating point may lead a figure below a million astray, and more. */
    private static final double SURE = 1e-6;

    private Rounding() {}

    /** Half-up to one decimal: 62.25 reached through thirds is 62.3. */
    public static BigDecimal oneDecimal(double figure) {
        return rounded(figure, 1);
    }

    /** Half-up to two decimals, for a share from 0 to 1. */
    public static BigDecimal twoDecimals(double share) {
        return rounded(share, 2);
    }

    /** The same as {@link #oneDecimal}, in tenths: 622.5 reached through thirds is 623. For figures below a million. */
    public static int tenths(double figure) {
        double tenths = (figure + NUDGE) * 10;
        double nearest = Math.rint(tenths);
        // Away from the middle between two tenths, no digit that a decimal number would add makes a difference.
        return Math.abs(Math.abs(tenths - nearest) - 0.5) > SURE
                ? (int) nearest
                : oneDecimal(figure).unscaledValue().intValueExact();
    }

    private static BigDecimal rounded(double figure, int decimals) {
        return BigDecimal.valueOf(figure + NUDGE).setScale(decimals, RoundingMode.HALF_UP);
    }
}
