package nl.vierlagen.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a report shows, in one language: texts as they are read and coordinates as they are drawn. A template shows it and
 * computes nothing.
 *
 * @param language ISO 639-1 code
 * @param words the fixed texts of the page, by their keys in {@code words_xx.yaml}
 * @param header who, when and by whom
 * @param summary what a director reads first
 * @param cards one a layer
 * @param insights what shows across layers; maybe none
 * @param goals the client's goals; maybe none
 * @param roadmap the moments now, next and later, each with its steps; a moment without steps is left out
 * @param layers everything on each layer
 * @param open the layers that still have open criteria, with those
 * @param method how it was computed
 */
public record ReportView(
        String language,
        Map<String, Object> words,
        Header header,
        Summary summary,
        List<Card> cards,
        List<InsightView> insights,
        List<GoalView> goals,
        List<Moment> roadmap,
        List<LayerView> layers,
        List<OpenLayer> open,
        Method method) {

    /** Who, when and by whom; {@code about} is sector, country and size in one line. */
    public record Header(String client, String about, String date, String assessor) {}

    /** The summary; {@code sentences} are the three that matter most; no radar for fewer than three scored layers. */
    public record Summary(
            String level,
            ScoreView score,
            String balance,
            String completeness,
            List<String> sentences,
            Optional<Radar> radar) {}

    /**
     * A figure from 0 to 100 with its certainty.
     *
     * @param text the figure, or both figures with a dash
     * @param bar how to draw it
     */
    public record ScoreView(String text, Bar bar) {}

    /** A bar on a scale of 0 to 100: certain from 0 to {@code assured}, possible for {@code range} more. */
    public record Bar(String assured, String range) {}

    /** A radar: outlines as SVG points, rings of the levels, and the name of each axis. */
    public record Radar(
            List<Axis> axes, List<String> rings, String assured, String possible, String target, String described) {}

    /** One axis of the radar: where it ends, and its label in lines from the top, the figure last. */
    public record Axis(String x, String y, String anchor, String labelX, List<Line> label) {}

    /** A line of a label, with its height in the drawing. */
    public record Line(String y, String text) {}

    /** A layer on one card; {@code score} and what follows from it is absent if nothing in the layer applies. */
    public record Card(
            String id,
            String title,
            Optional<ScoreView> score,
            String level,
            String target,
            String completeness,
            List<String> heldBackBy) {}

    /** An insight. */
    public record InsightView(String title, String text, String action, String source) {}

    /** A goal and how well it is supported. */
    public record GoalView(String title, Optional<ScoreView> coverage) {}

    /** A part of the roadmap. */
    public record Moment(String id, String title, List<Step> steps) {}

    /** A step of the roadmap; {@code number} is its place in the whole of it. */
    public record Step(
            int number,
            String layer,
            String action,
            String owner,
            String gain,
            String score,
            String level,
            boolean gate) {}

    /** Everything on one layer. */
    public record LayerView(String id, String title, String level, Optional<ScoreView> score, List<ThemeView> themes) {}

    /** A theme with its criteria. */
    public record ThemeView(String title, String weight, Optional<ScoreView> score, List<CriterionView> criteria) {}

    /**
     * A criterion.
     *
     * @param rating id of the rating, {@code open} or {@code not-applicable}: the style's name for it
     * @param ratingTitle the rating in words
     * @param meaning what an auditor sees at this rating; for an open criterion, what would be seen if it were in order
     * @param basis where the rating comes from
     * @param measured the measured figure with the rating that it gives, if there is one
     * @param action what to do; absent if there is nothing left to do
     */
    public record CriterionView(
            String id,
            String statement,
            String rating,
            String ratingTitle,
            Optional<String> gate,
            String meaning,
            String basis,
            Optional<String> measured,
            Optional<String> note,
            List<Evidence> evidence,
            Optional<String> action,
            String owner,
            String effort,
            String sources) {}

    /** A piece of evidence; {@code address} is there if it is one that a reader can open. */
    public record Evidence(String text, Optional<String> address) {}

    /** A layer's open criteria. */
    public record OpenLayer(String title, String count, List<OpenQuestion> questions) {}

    /** An open criterion, and who can answer it. */
    public record OpenQuestion(String statement, String owner) {}

    /** How it was computed. */
    public record Method(
            List<LevelRow> levels,
            List<ChecklistRow> checklists,
            List<String> texts,
            List<String> standards,
            String made) {}

    /** A level with the score that it takes. */
    public record LevelRow(String title, String from, String meaning) {}

    /** A checklist as it was loaded. */
    public record ChecklistRow(String title, String version, int criteria, String provider) {}
}
