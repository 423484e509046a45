package nl.vierlagen.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/** How figures are rounded where they are written out, and nowhere else. */
public final class Rounding {

    /** Makes up for what floating point loses on thirds: 62.25 may be held as 62.24999999999999. */
    private static final double NUDGE = 1e-9;

    /** How near to a half a figure may be before its nearest whole is in doubt: far above what multiplying by 100 can lose. */
    private static final double DOUBT = 1e-10;

    /** The figures that audits have: up to so many tenths, or hundredths. */
    private static final int COMMON = 1_000;

    // Each of them once for all, since one remembers how it is written.
    private static final BigDecimal[] TENTHS = figures(1);
    private static final BigDecimal[] HUNDREDTHS = figures(2);

    private Rounding() {}

    /** Half-up to one decimal: 62.25 reached through thirds is 62.3. */
    public static BigDecimal oneDecimal(double figure) {
        return rounded(figure, 1);
    }

    /** {@link #oneDecimal} as a count of tenths: 623 for 62.3. */
    public static int tenths(double figure) {
        double scaled = (figure + NUDGE) * 10;
        return isClear(scaled)
                ? (int) Math.rint(scaled)
                : oneDecimal(figure).movePointRight(1).intValueExact();
    }

    /** Half-up to two decimals, for a share from 0 to 1. */
    public static BigDecimal twoDecimals(double share) {
        return rounded(share, 2);
    }

    private static BigDecimal rounded(double figure, int decimals) {
        double nudged = figure + NUDGE;
        double scaled = decimals == 1 ? nudged * 10 : nudged * 100;
        return isClear(scaled)
                ? (decimals == 1 ? TENTHS : HUNDREDTHS)[(int) Math.rint(scaled)]
                : BigDecimal.valueOf(nudged).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Only a figure beside a half needs its exact decimals to be rounded, and hardly any is. */
    private static boolean isClear(double scaled) {
        double whole = Math.rint(scaled);
        return scaled >= 0 && whole <= COMMON && Math.abs(Math.abs(scaled - whole) - 0.5) > DOUBT;
    }

    private static BigDecimal[] figures(int decimals) {
        return IntStream.rangeClosed(0, COMMON)
                .mapToObj(number -> BigDecimal.valueOf(number, decimals))
                .toArray(BigDecimal[]::new);
    }
}
