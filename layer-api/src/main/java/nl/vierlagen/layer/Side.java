package nl.vierlagen.layer;

import java.util.List;

/** One side of a layer's figures: either what is assured or what is possible. What does not count is {@link WeightedMean#NONE}. */
final class Side {

    private final Checklist checklist;
    private final double[] shares;
    private final double[] means;

    /**
     * The side that these shares make.
     *
     * @param shares of each criterion in the checklist's order, from 0 to 1; they are changed when one is raised
     */
    Side(Checklist checklist, double[] shares) {
        this.checklist = checklist;
        this.shares = shares;
        this.means = new double[checklist.themes().size()];
        int first = 0;
        for (int i = 0; i < means.length; i++) {
            means[i] = meanFrom(first, i);
            first += checklist.themes().get(i).criteria().size();
        }
    }

    /** A theme's mean from 0 to 1. */
    double mean(int theme) {
        return means[theme];
    }

    /** The layer's score from 0 to 100. */
    double score() {
        WeightedMean mean = new WeightedMean();
        for (int i = 0; i < means.length; i++) {
            mean.add(checklist.themes().get(i).weight(), means[i]);
        }
        return 100 * mean.value();
    }

    double scoreWith(int raised) {
        double share = shares[raised];
        raise(raised);
        double score = score();
        put(raised, share);
        return score;
    }

    void raise(int criterion) {
        if (!Double.isNaN(shares[criterion])) {
            put(criterion, Rating.FULLY.value());
        }
    }

    boolean isBelow(int criterion, Rating rating) {
        return shares[criterion] < rating.value();
    }

    /** The highest level that the score reaches and that no failing gate is required for. */
    Level level() {
        Level reached = Scoring.level(score());
        List<Criterion> criteria = checklist.criteria();
        for (int i = 0; i < shares.length; i++) {
            Level required = criteria.get(i).requiredFor().orElse(null);
            if (required != null && reached.reaches(required) && isBelow(i, Rating.LARGELY)) {
                reached = required.previous();
            }
        }
        return reached;
    }

    private void put(int criterion, double share) {
        shares[criterion] = share;
        int theme = 0;
        int first = 0;
        int next = checklist.themes().get(0).criteria().size();
        while (next <= criterion) {
            theme++;
            first = next;
            next += checklist.themes().get(theme).criteria().size();
        }
        means[theme] = meanFrom(first, theme);
    }

    private double meanFrom(int first, int theme) {
        List<Criterion> criteria = checklist.themes().get(theme).criteria();
        WeightedMean mean = new WeightedMean();
        for (int i = 0; i < criteria.size(); i++) {
            mean.add(criteria.get(i).weight(), shares[first + i]);
        }
        return mean.value();
    }
}
