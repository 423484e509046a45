package nl.vierlagen.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.template.PageView;
import nl.vierlagen.report.template.Part;
import nl.vierlagen.report.template.Slot;

/**
 * All that a report shows, in one language: texts as they are read and coordinates as they are drawn. A template shows it and
 * computes nothing.
 *
 * @param language ISO 639-1 code
 * @param words the fixed texts of the page, by their keys in {@code words_xx.yaml}
 * @param header who, when and by whom
 * @param summary what a director reads first
 * @param cards one a layer
 * @param balance how far the layers lie apart; absent if none has a score
 * @param insights what shows across layers; maybe none
 * @param goals the client's goals; maybe none
 * @param coverage the goals' coverage as bars; absent if there are no goals
 * @param roadmap the moments now, next and later, each with its steps; a moment without steps is left out
 * @param stairs the roadmap of each layer that has a step to take
 * @param layers everything on each layer
 * @param open the layers that still have open criteria, with those
 * @param method how it was computed
 * @param comparison what changed since an earlier audit; empty if there is none to compare with
 * @param brand whose house style the page wears
 */
public record ReportView(
        String language,
        Map<String, Object> words,
        @Slot Header header,
        Summary summary,
        @Part List<Card> cards,
        @Part Optional<Chart> balance,
        @Part List<InsightView> insights,
        @Slot List<GoalView> goals,
        @Part Optional<Chart> coverage,
        @Part List<Moment> roadmap,
        @Part List<Chart> stairs,
        @Part List<LayerView> layers,
        @Part List<OpenLayer> open,
        Method method,
        Optional<ComparisonView> comparison,
        @Part Optional<StandingView> standing,
        BrandView brand)
        implements PageView {

    /** Who, when and by whom; {@code about} is sector, country and size, {@code assessor} absent if nobody is named. */
    public record Header(String client, List<Quote> about, String date, Optional<String> assessor) {}

    /**
     * The summary.
     *
     * @param levelHint what the level means, or why there is more than one
     * @param sentences the three that matter most
     * @param radar absent for fewer than three layers with a score
     */
    public record Summary(
            String level,
            String levelHint,
            @Slot ScoreView score,
            @Slot String balance,
            @Slot String completeness,
            @Slot List<String> sentences,
            @Part Optional<Chart> radar) {}

    /**
     * A figure from 0 to 100 with its certainty.
     *
     * @param text the figure, or both figures with a dash
     * @param bar how to draw it
     */
    public record ScoreView(String text, Bar bar) {}

    /** A bar on a scale of 0 to 100: certain from 0 to {@code assured}, possible for {@code range} more. */
    public record Bar(String assured, String range) {}

    /** A layer on one card; {@code score} and what follows from it is absent if nothing in the layer applies. */
    public record Card(
            String id,
            String title,
            @Slot Optional<ScoreView> score,
            @Slot String level,
            @Slot String target,
            @Slot String completeness,
            @Slot List<String> heldBackBy) {}

    /** An insight. */
    public record InsightView(String title, String text, String action, SourceView source) {}

    /** What something rests on: a text, and the place in it; a public standard names its own places. */
    public record SourceView(Quote title, String place) {}

    /** A goal and how well it is supported. */
    public record GoalView(String title, Optional<ScoreView> coverage) {}

    /** A part of the roadmap. */
    public record Moment(String id, String title, @Part List<Step> steps) {}

    /** A step of the roadmap; {@code number} is its place in the whole of it. */
    public record Step(
            @Slot int number,
            String layer,
            String action,
            String owner,
            @Slot String gain,
            @Slot String score,
            @Slot String level,
            boolean gate) {}

    /** Everything on one layer; {@code bars} shows the scores of its themes. */
    public record LayerView(
            String id,
            String title,
            @Slot String level,
            @Slot Optional<ScoreView> score,
            @Part Chart bars,
            @Part List<ThemeView> themes) {}

    /** A theme with its criteria. */
    public record ThemeView(
            String title,
            String weight,
            @Slot Optional<ScoreView> score,
            @Part List<CriterionView> criteria) {}

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
            @Part Optional<Added> added,
            Optional<String> action,
            String owner,
            String effort,
            List<SourceView> sources) {

        /** The same, with what a client added. */
        CriterionView with(Added client) {
            return new CriterionView(
                    id,
                    statement,
                    rating,
                    ratingTitle,
                    gate,
                    meaning,
                    basis,
                    Optional.of(client),
                    action,
                    owner,
                    effort,
                    sources);
        }
    }

    /** What a client's facts and answers add to a criterion; something of it is there. */
    public record Added(
            @Slot Optional<String> measured,
            @Slot Optional<Quote> note,
            @Slot List<Evidence> evidence) {}

    /** A piece of evidence; {@code address} is there if it is one that a reader can open. */
    public record Evidence(Quote quote, Optional<String> address) {}

    /** A layer's open criteria. */
    public record OpenLayer(
            String title, @Slot String count, @Part List<OpenQuestion> questions) {}

    /** An open criterion, and who can answer it. */
    public record OpenQuestion(String statement, String owner) {}

    /** How it was computed; {@code adapted} names the overlays, if there are any. */
    public record Method(
            List<LevelRow> levels,
            List<ChecklistRow> checklists,
            Optional<String> adapted,
            List<SourceText> texts,
            List<String> standards,
            String made) {}

    /** A text on which criteria rest, and what kind of text it is. */
    public record SourceText(Quote title, String about) {}

    /** A level with the score that it takes. */
    public record LevelRow(String title, String from, String meaning) {}

    /** A checklist as it was loaded. */
    public record ChecklistRow(String title, String version, int criteria, String provider) {}
}
