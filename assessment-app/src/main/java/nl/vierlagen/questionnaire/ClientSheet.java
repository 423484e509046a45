package nl.vierlagen.questionnaire;

import java.util.Map;
import nl.vierlagen.intake.CellKey;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The sheet about the client: who it is, what it wants, and which level it aims at. */
final class ClientSheet {

    static final int[] WIDTHS = {44, 44, 60};

    private static final int LABEL = 1;
    private static final int VALUE = 2;
    private static final int HINT = 3;
    private static final int MOST_EMPLOYEES = 10_000_000;

    private final Page page;
    private final Wording wording;

    ClientSheet(Page page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    void write() {
        page.title(wording.text("client.sheet"));
        page.block("", Map.of(VALUE, CellKey.of()));
        page.band(wording.text("client.who"), HINT);
        row(CellKey.of("client", "name").required(), "client.name", new Input.Text());
        row(CellKey.of("client", "id").required(), "client.id", new Input.Text());
        row(CellKey.of("client", "sector"), "client.sector", new Input.Text());
        row(CellKey.of("client", "country"), "client.country", new Input.Text());
        row(CellKey.of("client", "employees"), "client.employees", new Input.Number(true, 0, MOST_EMPLOYEES));
        page.band(wording.text("client.audit"), HINT);
        row(CellKey.of("date").required(), "client.date", new Input.Day());
        row(CellKey.of("assessor"), "client.assessor", new Input.Text());
        row(CellKey.of("language").in(WordLists.LANGUAGE), "client.language", new Input.Word(WordLists.LANGUAGE, true))
                .setCellValue(wording.language(wording.language()));
        page.band(wording.text("client.goals"), HINT);
        String goalsHint = wording.text("client.goalsHint");
        for (Goal goal : wording.layers().goals()) {
            row(
                    CellKey.of("goals").option(goal.id()).in(WordLists.TRUTH),
                    wording.word("goal", goal.id()),
                    goalsHint,
                    new Input.Word(WordLists.TRUTH, true));
            goalsHint = "";
        }
        page.band(wording.text("client.targets"), HINT);
        String hint = wording.text("client.targetsHint");
        for (Layer layer : wording.layers().all()) {
            row(
                    CellKey.of("targets", layer.checklist().id()).in(WordLists.LEVEL),
                    wording.of(layer).title(),
                    hint,
                    new Input.Word(WordLists.LEVEL, true));
            hint = "";
        }
        page.finish(0, 0);
    }

    private XSSFCell row(CellKey key, String words, Input input) {
        return row(key, wording.text(words), wording.text(words + "Hint"), input);
    }

    private XSSFCell row(CellKey key, String label, String hint, Input input) {
        page.row(key.written());
        page.put(LABEL, label, page.look().text);
        page.put(HINT, hint, page.look().hint);
        return page.input(VALUE, input);
    }
}
