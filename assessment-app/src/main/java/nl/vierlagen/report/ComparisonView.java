package nl.vierlagen.report;

import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Chart;

/**
 * All that is shown of a comparison with an earlier audit, in one language: texts as they are read.
 *
 * @param period which audits are compared
 * @param sentences what a director reads first
 * @param notes how the differences were split, and what is odd in the files; maybe none
 * @param split whether differences are shown with their two parts
 * @param figures the organisation as a whole
 * @param scores overall, and then each layer
 * @param layers what changed in each layer
 * @param goals the client's goals; maybe none
 * @param trends one chart overall and one a layer, where there are more than two audits; else none
 */
public record ComparisonView(
        String period,
        List<String> sentences,
        List<String> notes,
        boolean split,
        List<Figure> figures,
        List<Row> scores,
        List<LayerChanges> layers,
        List<Row> goals,
        List<Chart> trends) {

    /** A large figure with what it was. */
    public record Figure(String label, String now, String was) {}

    /**
     * A score before and after. Where open questions leave a range, the assured figures stand in one row and the possible ones
     * in a row below it.
     *
     * @param title of what it is the score; a code if {@code code} says so, since no words for it are left
     * @param certainty assured or possible; empty where the two are the same
     * @param first whether it is the first row of what it is about
     * @param client what the client changed; empty where the parts are not told
     * @param questions what the questions changed, likewise
     * @param level the level before and after; empty in a row of possible figures and where there is none
     */
    public record Row(
            String title,
            boolean code,
            String certainty,
            boolean first,
            String before,
            String after,
            String difference,
            String client,
            String questions,
            String level) {}

    /**
     * What changed in one layer.
     *
     * @param lines what there is to say of it in sentences; maybe none
     * @param themes the layer as a whole, and then its themes
     * @param gates gates that no longer hold it back, and that now do
     * @param groups criteria by what became of them; empty where nothing did
     */
    public record LayerChanges(
            String id,
            String title,
            boolean code,
            String difference,
            List<String> lines,
            List<Row> themes,
            List<Gates> gates,
            List<Group> groups) {}

    /** Gates, by whether they hold the layer back. */
    public record Gates(String title, List<Name> gates) {}

    /** Criteria of which the same became. */
    public record Group(String kind, String title, List<Item> items) {}

    /** A criterion's statement, or its code where no words for it are left. */
    public record Name(String text, boolean code) {}

    /**
     * A criterion.
     *
     * @param before the rating it had; empty for a new one
     * @param after the rating that it has; empty for one that is gone
     * @param details what else there is to say; maybe nothing
     */
    public record Item(Name name, Optional<Rated> before, Optional<Rated> after, List<String> details) {}

    /** A rating: its id, {@code open} or {@code not-applicable}, which is the style's name for it, and its word. */
    public record Rated(String rating, String title) {}
}
