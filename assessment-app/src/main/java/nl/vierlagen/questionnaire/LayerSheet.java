package nl.vierlagen.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vierlagen.intake.CellKey;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.Words;

/** The sheet of one layer: each criterion with its four ratings described, and cells for rating, note and evidence. */
final class LayerSheet {

    static final int[] WIDTHS = {38, 26, 26, 26, 26, 20, 38, 28};

    private static final int STATEMENT = 1;
    private static final int RATING = 6;
    private static final int NOTE = 7;
    private static final int EVIDENCE = 8;

    private final Page page;
    private final Layer layer;
    private final Wording wording;

    LayerSheet(Page page, Layer layer, Wording wording) {
        this.page = page;
        this.layer = layer;
        this.wording = wording;
    }

    /** Writes the sheet; gives what can be counted on it. */
    Progress write() {
        Checklist checklist = layer.checklist();
        Words words = wording.of(layer);
        page.title(words.title());
        Map<Integer, CellKey> columns = new TreeMap<>();
        columns.put(RATING, CellKey.of("rating").in(WordLists.RATING_OR_NONE));
        columns.put(NOTE, CellKey.of("note"));
        columns.put(EVIDENCE, CellKey.of("evidence"));
        page.block("layers/" + checklist.id() + "/answers", columns);
        String[] headings = {
            wording.text("layer.statement"),
            wording.word("rating", Rating.NOT.id()),
            wording.word("rating", Rating.PARTLY.id()),
            wording.word("rating", Rating.LARGELY.id()),
            wording.word("rating", Rating.FULLY.id()),
            wording.text("layer.rating"),
            wording.text("layer.note"),
            wording.text("layer.evidence")
        };
        int first = page.headings(headings) + 1;
        int last = first;
        for (Theme theme : checklist.themes()) {
            page.band(words.themes().get(theme.id()), headings.length);
            for (Criterion criterion : theme.criteria()) {
                last = write(criterion, words.criteria().get(criterion.id()));
            }
        }
        page.finish(STATEMENT + 1, first);
        String ratings = page.range(first, RATING, last, RATING);
        return new Progress(layer, checklist.criteria().size(), ratings, List.of());
    }

    private int write(Criterion criterion, Words.CriterionWords words) {
        String list = criterion.mayBeNotApplicable() ? WordLists.RATING_OR_NONE : WordLists.RATING;
        int row = page.row(CellKey.of(criterion.id()).in(list).written());
        boolean isMeasured = criterion.measure().isPresent();
        page.put(
                STATEMENT,
                words.statement() + (isMeasured ? "\n" + wording.text("layer.measured") : ""),
                page.look().text);
        for (Rating rating : Rating.values()) {
            page.put(STATEMENT + 1 + rating.ordinal(), words.ratings().get(rating), page.look().text);
        }
        page.input(RATING, new Input.Word(list, true));
        page.input(NOTE, new Input.Text());
        page.input(EVIDENCE, new Input.Text());
        return row;
    }
}
