package nl.vierlagen.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.vierlagen.app.AppRunner;
import nl.vierlagen.layer.Node;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a workbook is told by sheet and cell, in its own words; what is only old is told and read. */
class QuestionnaireFaultsTest {

    private static final Node.Mapping ANSWERS = Examples.clients().get(0);
    private static final String LAYER = "Interne organisatie";
    private static final String FACTS = "Feiten Interne organisatie";

    @TempDir
    private Path folder;

    /** The Dutch workbook of the first example, changed by hand. */
    private Path changed(Consumer<XSSFWorkbook> change) throws IOException {
        byte[] empty = Examples.QUESTIONNAIRES.xlsx("nl");
        byte[] filled = Filling.in(empty, Respondent.fillings(empty, ANSWERS));
        Path file = folder.resolve("client.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled));
                OutputStream out = Files.newOutputStream(file)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private String problems(Consumer<XSSFWorkbook> change) throws IOException {
        return Examples.result(changed(change)).replace(folder + "/", "");
    }

    private static Row row(Sheet sheet, String key) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().startsWith(key)) {
                return row;
            }
        }
        throw new AssertionError("no row " + key);
    }

    private static Cell rating(XSSFWorkbook workbook, String criterion) {
        return row(workbook.getSheet(LAYER), criterion).getCell(6);
    }

    @Test
    void offersTheWordsOfTheDropDown() throws IOException {
        assertThat(problems(workbook -> {
                    rating(workbook, "policy.written").setCellValue("volledg");
                    rating(workbook, "intranet.taking-part").setCellValue("weet niet");
                }))
                .matches(
                        "client.xlsx:Interne organisatie!G\\d+: layers.internal.answers.policy.written.rating: found unknown"
                                + " rating 'volledg'; allowed: niet, deels, grotendeels, volledig \\(did you mean 'volledig'\\?\\)\n"
                                + "client.xlsx:Interne organisatie!G\\d+: .*\\.intranet.taking-part.rating: found unknown rating 'weet niet';"
                                + " allowed: niet, deels, grotendeels, volledig, niet van toepassing");
    }

    @Test
    void understandsTheWordsOfTheOtherLanguage() throws IOException {
        assertThat(Examples.result(changed(workbook -> {
                    rating(workbook, "responsibility.final").setCellValue("Fully");
                    rating(workbook, "policy.legal").setCellValue(" NIET ");
                })))
                .isEqualTo(Examples.result(ANSWERS));
    }

    @Test
    void findsCellsThatWereMoved() throws IOException {
        assertThat(Examples.result(changed(workbook -> {
                    Sheet sheet = workbook.getSheet(LAYER);
                    sheet.shiftRows(10, sheet.getLastRowNum(), 3);
                    Sheet list = workbook.getSheet("Kanalen");
                    list.shiftRows(7, list.getLastRowNum(), 2);
                })))
                .isEqualTo(Examples.result(ANSWERS));
    }

    @Test
    void tellsOfAListOfWordsThatIsHalfAnswered() throws IOException {
        assertThat(problems(workbook -> row(workbook.getSheet(FACTS), "policy/points=copyright")
                        .getCell(2)
                        .setBlank()))
                .matches(
                        "client.xlsx:" + FACTS + "!C\\d+: layers.internal.facts.policy.points.copyright: found nothing;"
                                + " allowed: ja or nee, as others of this list are answered");
    }

    @Test
    void tellsOfRowsInAListWithoutAny() throws IOException {
        assertThat(problems(workbook -> row(workbook.getSheet("Kanalen"), "channels[]")
                        .getCell(2)
                        .setCellValue("ja")))
                .isEqualTo("client.xlsx:Kanalen!C3: layers.internal.facts.channels: found that there are none, and rows"
                        + " below it; allowed: one of the two");
    }

    @Test
    void tellsWhatIsWrongSheetBySheet() throws IOException {
        assertThat(problems(workbook -> {
                    row(workbook.getSheet(FACTS), "staff/total").getCell(2).setCellValue("veel");
                    row(workbook.getSheet("Organisatie en doelen"), "client/id")
                            .getCell(2)
                            .setBlank();
                    Cell target = row(workbook.getSheet("Organisatie en doelen"), "targets/internal")
                            .getCell(2);
                    target.setBlank();
                    target.setCellFormula("1/0");
                    row(workbook.getSheet("Organisatie en doelen"), "goals=reach")
                            .getCell(2)
                            .setCellValue("wellicht");
                }))
                .matches(
                        "client.xlsx:Organisatie en doelen!C\\d+: client.id: found nothing; allowed: a value: this key is"
                                + " required\n"
                                + "client.xlsx:Organisatie en doelen!C\\d+: goals.reach: found 'wellicht'; allowed: ja, nee\n"
                                + "client.xlsx:Organisatie en doelen!C\\d+: targets.internal: found a formula without its value; .*\n"
                                + "client.xlsx:" + FACTS
                                + "!C\\d+: layers.internal.facts.staff.total: found 'veel'; allowed: a"
                                + " number from 0 to 100000000");
    }

    @Test
    void refusesAQuestionThatItsOwnVersionDoesNotAsk() throws IOException {
        assertThat(problems(workbook -> row(workbook.getSheet(LAYER), "policy.written")
                        .getCell(0)
                        .setCellValue("policy.writen")))
                .contains("found unknown criterion 'policy.writen'")
                .contains("(did you mean 'policy.written'?)");
    }

    @Test
    void refusesAnotherWayOfWriting() throws IOException {
        assertThat(problems(workbook ->
                        workbook.getSheet("_vierlagen").getRow(0).getCell(1).setCellValue("2")))
                .isEqualTo(
                        "client.xlsx:_vierlagen!B1: found a questionnaire in another way of writing ('2'); allowed: a"
                                + " questionnaire of this version: the same answers in a new one");
    }

    @Test
    void listsWhatIsGoneAndWhatIsNew() throws IOException {
        Path file = changed(workbook -> {
            row(workbook.getSheet(LAYER), "policy.legal").getCell(0).setCellValue("policy.gone:rating");
            row(workbook.getSheet(FACTS), "staff/total").getCell(0).setCellValue("staff/gone");
            row(workbook.getSheet(FACTS), "staff/briefed").getCell(2).setBlank();
            row(workbook.getSheet(FACTS), "staff/onIntranet").getCell(2).setBlank();
            for (Row row : workbook.getSheet("_vierlagen")) {
                if (row.getCell(1).getStringCellValue().equals("internal")) {
                    row.getCell(2).setCellValue("0.9.0");
                }
            }
        });

        AppRunner.Run run = AppRunner.run("validate", file.toString());

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(List.of(run.err().replace(folder + "/", "").split("\n")))
                .anyMatch(line ->
                        line.contains("client.xlsx: layers.internal: made for version 0.9.0 of the checklist; 1."))
                .anyMatch(line ->
                        line.matches(".*client.xlsx:Interne organisatie!G\\d+: layers.internal.answers.policy.gone."
                                + "rating: left out with its 'niet', for it is no longer asked"))
                .anyMatch(line ->
                        line.matches(".*client.xlsx:" + FACTS + "!C\\d+: layers.internal.facts.staff.gone: left out"
                                + " with its '25', for it is no longer asked"))
                .anyMatch(
                        line -> line.endsWith("client.xlsx: layers.internal.answers.policy.legal: new, so it is open"))
                .anyMatch(line -> line.endsWith("client.xlsx: layers.internal.facts.staff.total: new, so it is open"))
                .filteredOn(line -> line.contains("layers."))
                .hasSizeBetween(5, 6);
    }

    @Test
    void keepsATextThatLooksLikeAFormula() throws IOException {
        String result = Examples.result(changed(workbook ->
                row(workbook.getSheet(LAYER), "policy.legal").getCell(7).setCellValue("=1+1")));

        assertThat(result).contains("\"note\": \"=1+1\"");
    }
}
