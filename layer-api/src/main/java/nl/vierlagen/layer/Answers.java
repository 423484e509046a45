package nl.vierlagen.layer;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A client's answers for one layer.
 *
 * @param byCriterion answers by the criterion's id; a criterion that is not in it is open
 */
public record Answers(SortedMap<String, Answer> byCriterion) {

    /** No answer to anything. */
    public static final Answers NONE = new Answers(Collections.emptySortedMap());

    public Answers {
        byCriterion = Collections.unmodifiableSortedMap(new TreeMap<>(byCriterion));
    }

    /** Answers by the criterion's id. */
    public static Answers of(Map<String, ? extends Answer> byCriterion) {
        return new Answers(new TreeMap<>(byCriterion));
    }

    /** The answer to that criterion; {@link Answer.Unrated#SILENT} where there is none. */
    public Answer to(String criterion) {
        return byCriterion.getOrDefault(criterion, Answer.Unrated.SILENT);
    }
}
