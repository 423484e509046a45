package nl.vierlagen.portfolio;

/**
 * The spread of scores from 0 to 100: a quarter of them is at or under {@code lower}, half at or under {@code median}, three
 * quarters at or under {@code upper}.
 */
public record Quartiles(double lower, double median, double upper) {

    public Quartiles {
        if (!(lower <= median && median <= upper)) {
            throw new IllegalArgumentException("quartiles must rise: " + lower + ", " + median + ", " + upper);
        }
    }
}
