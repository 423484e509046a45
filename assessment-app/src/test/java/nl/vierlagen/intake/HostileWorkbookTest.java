package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that would take the memory, the time or the files of whoever reads them. */
@Timeout(60)
class HostileWorkbookTest {

    private static final String UNREADABLE = "found a workbook that can't be read (";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesABomb(String part, String before, String again) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, String> parts = Sheets.parts(Sheets.sheet(""));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + Sheets.relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + Sheets.relation("rId2", "sharedStrings", "sharedStrings.xml")
                        + Sheets.relation("rId3", "styles", "styles.xml") + "</Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst/>");
        parts.put("xl/styles.xml", "<styleSheet/>");
        parts.remove(part);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> other : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(other.getKey()));
                zip.write(other.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] piece = again.repeat(1 + (1 << 20) / again.length()).getBytes(StandardCharsets.UTF_8);
            for (int megabytes = 0; megabytes < 120; megabytes++) {
                zip.write(piece);
            }
        }

        assertThat(TableFiles.problems(TableFiles.workbook(bytes.toByteArray())))
                .singleElement()
                .asString()
                .matches(
                        "t:(1:1|Antwoorden!A\\d+): found (a workbook that can't be read \\((too m|more than|malformed|a column beyond).*|more than 100000"
                                + " blank rows).*");
    }

    static Stream<Arguments> refusesABomb() {
        String cell = "<worksheet><sheetData><row><c t='inlineStr'><is><t>";
        return Stream.of(
                Arguments.of(Sheets.SHEET, cell, "aaaaaaaaaa"),
                Arguments.of(Sheets.SHEET, "<worksheet><sheetData><row r='", "1111111111"),
                Arguments.of(Sheets.SHEET, "<worksheet>", "<cols/><cols/>"),
                Arguments.of(Sheets.SHEET, "<worksheet><sheetData><row>", "<c/><c/><c/>"),
                Arguments.of(Sheets.SHEET, "<worksheet><sheetData>", "<row/><row/>"),
                Arguments.of(Sheets.SHEET, "<worksheet><sheetData>", "<row><c s='1'/></row>"),
                Arguments.of(Sheets.SHEET, "<worksheet>", "<a>"),
                Arguments.of(Sheets.SHEET, "<worksheet>", "          "),
                Arguments.of("xl/sharedStrings.xml", "<sst>", "<si><t>a</t></si>"),
                Arguments.of("xl/sharedStrings.xml", "<sst><si><t>", "aaaaaaaaaa"),
                Arguments.of("xl/styles.xml", "<styleSheet><cellXfs>", "<xf numFmtId='14'/>"),
                Arguments.of("xl/workbook.xml", "<workbook><sheets>", "<sheet name='a'/>"),
                Arguments.of("_rels/.rels", "<Relationships>", "<Relationship Id='a' Target='b'/>"));
    }

    @Test
    void opensNoOtherFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String outside = "<!DOCTYPE worksheet [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
        String laughs = "<!DOCTYPE worksheet [<!ENTITY a 'ha'><!ENTITY e '&a;&a;&a;&a;'>]>";

        for (String type : List.of(outside, laughs, "<!DOCTYPE worksheet>")) {
            String sheet = type + Sheets.sheet(Sheets.row(2, Sheets.text("&e;")));
            assertThat(TableFiles.problems(TableFiles.workbook(Sheets.zip(Sheets.parts(sheet)))))
                    .containsExactly("t:Antwoorden!A1: " + UNREADABLE + "a document type in /xl/worksheets/sheet1.xml);"
                            + " allowed: one that a spreadsheet has saved");
        }
    }

    @Test
    void printsNothingOfBytesThatAreNoText() throws IOException {
        Map<String, String> parts = Sheets.parts(Sheets.sheet(Sheets.row(2, Sheets.text("Ã(ø"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(TableFiles.problems(TableFiles.workbook(bytes.toByteArray())))
                    .singleElement()
                    .asString()
                    .contains(UNREADABLE + "malformed XML in /xl/worksheets/sheet1.xml)");
        } finally {
            System.setErr(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1048577'/>",
                "<row r='0'/>",
                "<row><c r='XFE2'/></row>",
                "<row><c r='ZZZZZZZZZZ2'/></row>"
            })
    void refusesACellBeyondTheEdge(String row) {
        assertThat(TableFiles.problems(TableFiles.workbook(Sheets.zip(Sheets.parts(Sheets.sheet(row))))))
                .singleElement()
                .asString()
                .contains(UNREADABLE)
                .contains("beyond the last one of a sheet");
    }

    @Test
    void readsTheClientsBeforeTooManyBlankRows() {
        String sheet = Sheets.sheet(Sheets.row(2, "") + "<row><c s='1'/></row>".repeat(100_001));

        List<Document> documents = TableFiles.workbook(Sheets.zip(Sheets.parts(sheet)));

        assertThat(documents).hasSize(2);
        assertThat(TableFiles.problems(documents))
                .containsExactly(
                        "t:Antwoorden!A100003: found more than 100000 blank rows; allowed: the rows with clients alone");
    }

    @Test
    void readsTheClientsBeforeTheDamage() {
        String sheet = Sheets.sheet(Sheets.row(2, "") + Sheets.row(3, "<c><oops</c>"));

        List<Document> documents = TableFiles.workbook(Sheets.zip(Sheets.parts(sheet)));

        assertThat(documents).hasSize(2);
        assertThat(TableFiles.problems(documents))
                .containsExactly(
                        "t:Antwoorden!A3: " + UNREADABLE + "malformed XML in /xl/worksheets/sheet1.xml); allowed: one"
                                + " that a spreadsheet has saved");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

        for (byte[] bytes : List.of(old, new byte[0], "PK".getBytes(StandardCharsets.UTF_8))) {
            assertThat(TableFiles.problems(TableFiles.workbook(bytes)))
                    .containsExactly(
                            "t:1:1: found something other than a workbook; allowed: an .xlsx file, without a password");
        }
    }

    @Test
    void tellsAPartThatIsMissing() {
        for (String part : Sheets.parts("").keySet()) {
            Map<String, String> parts = Sheets.parts(Sheets.sheet(""));
            parts.remove(part);

            assertThat(TableFiles.problems(TableFiles.workbook(Sheets.zip(parts))))
                    .singleElement()
                    .asString()
                    .contains(UNREADABLE + "no /" + part + ")");
        }
    }
}
