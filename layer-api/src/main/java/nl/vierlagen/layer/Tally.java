package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one layer, and what they become when criteria are raised. They stand in arrays, since a roadmap works them out
 * again for each criterion of each client. Criteria go by their index in {@link Checklist#criteria()}. Not safe for use by two
 * threads.
 */
public final class Tally {

    private final Checklist checklist;
    private final Side assured;
    private final Side possible;

    private Tally(Checklist checklist, Side assured, Side possible) {
        this.checklist = checklist;
        this.assured = assured;
        this.possible = possible;
    }

    /**
     * The figures that follow from what is held of a layer's criteria.
     *
     * @param results one for each criterion of the checklist, in its order
     * @throws IllegalArgumentException if they are others
     */
    public static Tally of(Checklist checklist, List<CriterionResult> results) {
        List<Criterion> criteria = checklist.criteria();
        double[] lower = new double[criteria.size()];
        double[] upper = new double[criteria.size()];
        if (results.size() != lower.length) {
            throw new IllegalArgumentException(
                    "results must be one for each of the " + lower.length + " criteria: " + results.size());
        }
        for (int i = 0; i < lower.length; i++) {
            CriterionResult result = results.get(i);
            if (!result.id().equals(criteria.get(i).id())) {
                throw new IllegalArgumentException("results must be in the checklist's order: " + result.id() + " for "
                        + criteria.get(i).id());
            }
            Optional<Score> share = result.finding().share();
            lower[i] = share.isPresent() ? share.get().assured() : WeightedMean.NONE;
            upper[i] = share.isPresent() ? share.get().possible() : WeightedMean.NONE;
        }
        return new Tally(checklist, new Side(checklist, lower), new Side(checklist, upper));
    }

    /** The layer's score from 0 to 100; empty if no criterion is applicable. */
    public Optional<Score> score() {
        return Score.of(assured.score(), possible.score());
    }

    /** The assured score from 0 to 100; not a number if no criterion is applicable. */
    public double assuredScore() {
        return assured.score();
    }

    /** The assured level, gates included. */
    public Level assuredLevel() {
        return assured.level();
    }

    /** What the assured score would be with one criterion at {@code fully}; it stays as it is where that is not applicable. */
    public double assuredScoreWith(int criterion) {
        return assured.scoreWith(criterion);
    }

    /** Whether a criterion is applicable and not assured to be at {@code fully}. */
    public boolean canRise(int criterion) {
        return assured.isBelow(criterion, Rating.FULLY);
    }

    /** Whether a criterion is applicable and not assured to be at {@code largely}: what fails a gate. */
    public boolean fails(int criterion) {
        return assured.isBelow(criterion, Rating.LARGELY);
    }

    /** Raises a criterion to {@code fully}, if it is applicable. */
    public void raise(int criterion) {
        assured.raise(criterion);
        possible.raise(criterion);
    }

    Optional<Score> themeScore(int theme) {
        return Score.of(100 * assured.mean(theme), 100 * possible.mean(theme));
    }

    LevelRange level() {
        return new LevelRange(assured.level(), possible.level());
    }

    /** The gates that keep the assured level below what the assured score alone would give. */
    List<String> heldBackBy() {
        Level byScore = Scoring.level(assured.score());
        List<String> gates = new ArrayList<>();
        for (int i = 0; i < checklist.criteria().size(); i++) {
            Criterion gate = checklist.criteria().get(i);
            if (fails(i) && gate.requiredFor().filter(byScore::reaches).isPresent()) {
                gates.add(gate.id());
            }
        }
        return gates;
    }
}
