package nl.vierlagen.intake;

import java.util.Optional;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Place;

/** Makes of a questionnaire that was filled in what an assessment file would hold. */
final class QuestionnaireReader {

    /** Of all sheets together; a questionnaire has some hundreds. */
    private static final int MOST_ROWS = 200_000;

    private final Layers layers;

    QuestionnaireReader(Layers layers) {
        this.layers = layers;
    }

    /** Reads all sheets. */
    Document read(String source, Workbook workbook) throws TableFaultException {
        QuestionnaireHead head;
        try (SheetRows hidden = workbook.rows(CellKey.SHEET)) {
            head = QuestionnaireHead.read(hidden);
        }
        Checklists checklists = new Checklists(source, layers, head.layers());
        QuestionnaireCells cells = new QuestionnaireCells(head, checklists);
        int rows = 0;
        for (String name : workbook.sheets()) {
            if (name.equals(CellKey.SHEET)) {
                continue;
            }
            try (SheetRows sheet = workbook.rows(name)) {
                QuestionnaireBlocks blocks = new QuestionnaireBlocks(sheet, cells);
                for (Optional<Rows.TableRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                    blocks.read(row.get());
                    rows++;
                    if (rows > MOST_ROWS) {
                        throw new TableFaultException(
                                sheet.place(row.get().line(), 0),
                                "more than " + MOST_ROWS + " rows",
                                "the rows of a questionnaire alone");
                    }
                }
            }
        }
        checklists.tell();
        return cells.document(Place.startOf(source), workbook.sheets());
    }
}
