package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.layer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a workbook; {@link HostileWorkbookTest} has those that mean harm. */
class WorkbookTest {

    private static final String DAMAGED = "; allowed: a number, a text, a date, or true or false";

    @Test
    void readsEveryKindOfCell() {
        AssessmentRequest request = TableFiles.requests(TableFiles.workbook(Sheets.of(List.of(
                        List.of(
                                "client.id",
                                "client.name",
                                "client.employees",
                                "date",
                                "shop.counter.clean",
                                "shop.counter.clean.note",
                                "shop.facts.served",
                                "shop.facts.opened",
                                "shop.facts.haunted"),
                        List.of(
                                1001,
                                "Café & Zn <b>",
                                25.0,
                                LocalDate.of(2026, 11, 1),
                                "Volledig",
                                "two\nlines",
                                75.5,
                                LocalDate.of(2026, 10, 1),
                                false)))))
                .get(0);

        assertThat(request).isEqualTo(Texts.request(Texts.yaml("""
                client: { id: '1001', name: "Café & Zn <b>", employees: 25 }
                date: 2026-11-01
                layers:
                  shop:
                    answers: { counter.clean: { rating: fully, note: "two\\nlines" } }
                    facts: { served: 75.5, opened: 2026-10-01, haunted: false }
                """)));
    }

    @Test
    void tellsSheetAndCell() {
        List<Document> documents = TableFiles.workbook(Sheets.of(Arrays.asList(
                List.of("client.id", "client.name", "date", "shop.counter.clean"),
                Arrays.asList("x", null, 12, "mostly"),
                List.of(),
                List.of("y", "Y", "1-11-2026", "n", "more"))));

        assertThat(TableFiles.problems(documents))
                .containsExactly(
                        "t:Antwoorden!B2: client.name: found nothing; allowed: a value: this key is required",
                        "t:Antwoorden!C2: date: found '12'; allowed: a date such as 2026-11-01 or 1-11-2026",
                        "t:Antwoorden!D2: layers.shop.answers.counter.clean.rating: found unknown rating 'mostly'; allowed:"
                                + " not, partly, largely, fully",
                        "t:Antwoorden!E4: found a cell in a column without a heading; allowed: a heading above it, or an"
                                + " empty cell");
    }

    @Test
    void tellsHeadingsByTheirCells() {
        assertThat(TableFiles.problems(TableFiles.workbook(
                        Sheets.of(List.of(List.of("client.id", "client.name", "date", "naam"), List.of("x"))))))
                .singleElement()
                .asString()
                .startsWith("t:Antwoorden!D1: found unknown heading 'naam'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<c><v>1.0</v></c>|1",
                "<c><v>1E3</v></c>|1000",
                "<c><v>0.30</v></c>|0.3",
                "<c t='b'><v>1</v></c>|true",
                "<c t='str'><f>A1</f><v>cached</v></c>|cached",
                "<c><f>1+1</f><v>2</v></c>|2",
                "<c t='d'><v>2026-11-01T00:00:00</v></c>|2026-11-01T00:00:00",
                "<c t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>|ab",
                "<c t='inlineStr'><is><t>a_x0041_</t></is></c>|aA",
                "<c r='D2' t='inlineStr'><is><t><![CDATA[a<b]]></t></is></c>|a<b",
            })
    void readsACell(String cell, String note) {
        assertThat(note(cell)).contains(note);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"<c t='s'/>", "<c s='3'/>", "<c><v></v></c>", "<c t='str'><f>A1</f><v></v></c>"})
    void takesABlankCellForNothing(String cell) {
        assertThat(note(cell)).isEmpty();
    }

    private static Optional<String> note(String cell) {
        byte[] workbook = Sheets.zip(Sheets.parts(Sheets.sheet(Sheets.row(2, cell))));
        return TableFiles.requests(TableFiles.workbook(workbook))
                .get(0)
                .of("shop")
                .answers()
                .to("counter.clean")
                .note();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<c t='e'><v>#DIV/0!</v></c>|the error #DIV/0!" + DAMAGED,
                "<c t='s'><v>7</v></c>|a damaged cell" + DAMAGED,
                "<c t='s'><v>999999999999</v></c>|a damaged cell" + DAMAGED,
                "<c t='odd'><v>7</v></c>|a damaged cell" + DAMAGED,
                "<c><v>seven</v></c>|a damaged cell" + DAMAGED,
                "<c><v>1e999999999</v></c>|a damaged cell" + DAMAGED,
                "<c><f>A1</f></c>|a formula without its value; allowed: a value: open the workbook in a spreadsheet, and save"
                        + " it",
            })
    void tellsACellThatCantBeRead(String cell, String found) {
        List<Document> documents =
                TableFiles.workbook(Sheets.zip(Sheets.parts(Sheets.sheet(Sheets.row(2, cell) + Sheets.row(3, "")))));

        assertThat(documents).hasSize(2);
        assertThat(TableFiles.problems(documents)).containsExactly("t:Antwoorden!D2: found " + found);
    }

    @Test
    void readsSharedTextsAndStyles() {
        Map<String, String> parts = Sheets.parts("<worksheet><sheetData><row>" + shared(0) + shared(1) + shared(2)
                + "</row><row>" + shared(3) + shared(3) + "<c s='1'><v>46327.25</v></c></row></sheetData></worksheet>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + Sheets.relation("rId1", "worksheet", "/xl/worksheets/sheet1.xml")
                        + Sheets.relation("rId2", "sharedStrings", "sharedStrings.xml")
                        + Sheets.relation("rId3", "styles", "styles.xml") + "</Relationships>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>client.id</t></si><si><r><t>client</t></r><r><t>.name</t></r></si><si><t>date</t></si>"
                        + "<si><t> x </t></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='d\\-m\\-yyyy\\ hh:mm'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='0'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs></styleSheet>");

        AssessmentRequest request =
                TableFiles.requests(TableFiles.workbook(Sheets.zip(parts))).get(0);

        assertThat(request.client().id()).isEqualTo("x");
        assertThat(request.date()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    private static String shared(int index) {
        return "<c t='s'><v>" + index + "</v></c>";
    }

    @ParameterizedTest
    @CsvSource({"'', 2026-11-01", "<workbookPr date1904='1'/>, 2030-11-02"})
    void countsDaysFromTheYearThatTheWorkbookNames(String properties, LocalDate expected) {
        Map<String, String> parts = Sheets.parts("<worksheet><sheetData><row>" + Sheets.text("client.id")
                + Sheets.text("client.name") + Sheets.text("date") + "</row><row>" + Sheets.text("x") + Sheets.text("X")
                + "<c s='0'><v>46327</v></c></row></sheetData></worksheet>");
        parts.computeIfPresent("xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", properties + "<sheets>"));
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>");
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>", Sheets.relation("rId3", "styles", "styles.xml") + "</Relationships>"));

        assertThat(TableFiles.requests(TableFiles.workbook(Sheets.zip(parts)))
                        .get(0)
                        .date())
                .isEqualTo(expected);
    }

    @Test
    void readsTheFirstSheetThatIsNotHidden() {
        Map<String, String> parts = Sheets.parts("<worksheet/>");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace(
                        "<sheet name='Antwoorden' r:id='rId1'/>",
                        "<sheet name='Lijsten' state='hidden' r:id='rId1'/><sheet name='Antwoorden' r:id='rId2'/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + Sheets.relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + Sheets.relation("rId2", "worksheet", "worksheets/sheet2.xml") + "</Relationships>");
        parts.put(
                "xl/worksheets/sheet2.xml",
                Sheets.sheet("<row r='2'>" + Sheets.text("x") + Sheets.text("X") + Sheets.text("1-11-2026")
                        + Sheets.text("Neat.") + "</row>"));

        Answer answer = TableFiles.requests(TableFiles.workbook(Sheets.zip(parts)))
                .get(0)
                .of("shop")
                .answers()
                .to("counter.clean");

        assertThat(answer).isEqualTo(new Answer.Unrated(Optional.of("Neat."), List.of()));
    }
}
