package nl.vierlagen.portfolio;

import nl.vierlagen.assessment.Rounding;

/** Figures with one decimal, as whole numbers: sums of them are exact in any order. */
final class Tenths {

    /** Of a score of 100. */
    static final int MOST = 1000;

    private Tenths() {}

    static int of(double figure) {
        return Rounding.oneDecimal(figure).movePointRight(1).intValueExact();
    }
}
