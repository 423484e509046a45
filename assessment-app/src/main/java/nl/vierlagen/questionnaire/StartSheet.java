package nl.vierlagen.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.report.Version;

/** The first sheet: how far the client is, counted by formulas, and how to fill in the others. */
final class StartSheet {

    static final int[] WIDTHS = {64, 14, 16, 14, 18};

    private static final int LABEL = 1;
    private static final int RATED = 2;
    private static final int APPLICABLE = 3;
    private static final int SHARE = 4;
    private static final int FACTS = 5;
    private static final List<String> STEPS =
            List.of("fill", "rate", "open", "notApplicable", "measured", "evidence", "facts", "save");

    private final Page page;
    private final Wording wording;

    StartSheet(Page page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    void write(List<Progress> layers) {
        page.title(wording.text("start.title"));
        int first = page.headings(wording.text("start.progress")) + 2;
        page.put(RATED, wording.text("start.rated"), page.look().figureHeading);
        page.put(APPLICABLE, wording.text("start.applicable"), page.look().figureHeading);
        page.put(SHARE, wording.text("start.share"), page.look().figureHeading);
        page.put(FACTS, wording.text("start.facts"), page.look().figureHeading);
        String word = wording.word("rating", Answer.NotApplicable.ID);
        for (Progress layer : layers) {
            int row = page.row() + 1;
            page.put(LABEL, wording.of(layer.layer()).title(), page.look().text);
            page.formula(RATED, layer.rated(word), 0, page.look().figure);
            page.formula(APPLICABLE, layer.applicable(word), layer.criteria(), page.look().figure);
            page.formula(SHARE, share(row), 0, page.look().share);
            page.formula(FACTS, layer.factsGiven(), 0, page.look().figure);
        }
        int last = page.row();
        page.put(LABEL, wording.text("start.all"), page.look().band);
        page.formula(RATED, sum("C", first, last), 0, page.look().sum);
        int criteria = layers.stream().mapToInt(Progress::criteria).sum();
        page.formula(APPLICABLE, sum("D", first, last), criteria, page.look().sum);
        page.formula(SHARE, share(last + 1), 0, page.look().sumOfShares);
        page.formula(FACTS, sum("F", first, last), 0, page.look().sum);
        page.row();
        page.band(wording.text("start.how"), FACTS);
        for (String step : STEPS) {
            page.line(wording.text("step." + step), LABEL, FACTS, page.look().plain);
        }
        page.row();
        String checklists = layers.stream()
                .map(layer -> layer.layer().checklist())
                .map(StartSheet::told)
                .collect(Collectors.joining(", "));
        page.line(wording.text("start.made", Version.text(), checklists), LABEL, FACTS, page.look().hint);
        page.finish(0, 0);
    }

    private static String told(Checklist checklist) {
        return checklist.id() + " " + checklist.version();
    }

    private static String share(int row) {
        return String.format(Locale.ROOT, "IF(D%d=0,1,C%d/D%d)", row, row, row);
    }

    private static String sum(String column, int first, int last) {
        return String.format(Locale.ROOT, "SUM(%s%d:%s%d)", column, first, column, last);
    }
}
