package nl.vierlagen.layer;

/** Σ weight · value / Σ weight, while it is added up. */
final class WeightedMean {

    /** The mean of nothing, and the value of what counts for nothing. */
    static final double NONE = Double.NaN;

    private double weight;
    private double sum;

    /** Adds a value, unless it is {@link #NONE}. */
    void add(double own, double value) {
        if (!Double.isNaN(value)) {
            weight += own;
            sum += own * value;
        }
    }

    double value() {
        return weight == 0 ? NONE : sum / weight;
    }
}
