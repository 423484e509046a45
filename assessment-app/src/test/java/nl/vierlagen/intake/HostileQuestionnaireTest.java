package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questionnaires that would take the memory or the time of whoever reads them. */
@Timeout(60)
class HostileQuestionnaireTest {

    private static final String HIDDEN = "xl/worksheets/sheet1.xml";
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final String HEAD = "<row>" + Sheets.text("questionnaire") + Sheets.text("1") + "</row>";
    private static final String LIST =
            "<row>" + Sheets.text("#layers/shop/facts/rows[]") + Sheets.text("name") + Sheets.text("sum") + "</row>";

    private static Map<String, String> parts(String hidden, String rows) {
        Map<String, String> parts = new TreeMap<>(Sheets.parts(""));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                        + "<sheet name='_vierlagen' r:id='rId1'/><sheet name='Vragen' r:id='rId2'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + Sheets.relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + Sheets.relation("rId2", "worksheet", "worksheets/sheet2.xml") + "</Relationships>");
        parts.put(HIDDEN, "<worksheet><sheetData>" + HEAD + hidden + "</sheetData></worksheet>");
        parts.put(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    @ParameterizedTest
    @MethodSource
    void refusesABomb(String part, String before, String again) throws IOException {
        Map<String, String> parts = parts("", "");
        parts.remove(part);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> other : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(other.getKey()));
                zip.write(other.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(("<worksheet><sheetData>" + before).getBytes(StandardCharsets.UTF_8));
            byte[] piece = again.repeat(1 + (1 << 20) / again.length()).getBytes(StandardCharsets.UTF_8);
            for (int megabytes = 0; megabytes < 60; megabytes++) {
                zip.write(piece);
            }
        }

        assertThat(TableFiles.problems(TableFiles.workbook(bytes.toByteArray())))
                .singleElement()
                .asString()
                .matches(
                        "t:(1:1|(_vierlagen|Vragen)![A-Z]+\\d+): found (a workbook that can't be read \\(|more than ).*");
    }

    static Stream<Arguments> refusesABomb() {
        String word = "<row>" + Sheets.text("word") + Sheets.text("l") + Sheets.text("i") + Sheets.text("w") + "</row>";
        return Stream.of(
                Arguments.of(HIDDEN, HEAD, "<row/>"),
                Arguments.of(HIDDEN, HEAD, word),
                Arguments.of(HIDDEN, HEAD + "<row><c t='inlineStr'><is><t>", "aaaaaaaaaa"),
                Arguments.of(SHEET, LIST, "<row/>"),
                Arguments.of(SHEET, LIST, "<row><c s='1'/></row>"),
                Arguments.of(SHEET, LIST, "<row><c/>" + Sheets.text("a") + "</row>"),
                Arguments.of(SHEET, "", LIST),
                Arguments.of(SHEET, LIST + "<row><c/>", "<c><v>1</v></c>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "#[]",
                "#a[]/b[]",
                "#layers",
                "#layers/shop/answers/x/y/z/a/b/c/d",
                "#=",
                "#client/id",
                "#!",
                "#:",
            })
    void tellsOfDamagedKeys(String block) {
        String rows = "<row>" + Sheets.text(block) + Sheets.text(".") + Sheets.text("a/b") + Sheets.text("a//b")
                + Sheets.text("x=y=z") + Sheets.text("l[]") + "</row>" + "<row>" + Sheets.text("client/id")
                + Sheets.text("1") + Sheets.text("2") + Sheets.text("3") + Sheets.text("4") + Sheets.text("5")
                + "</row>"
                + "<row>" + Sheets.text("client") + Sheets.text("1") + Sheets.text("2") + Sheets.text("3") + "</row>";

        assertThat(TableFiles.problems(TableFiles.workbook(Sheets.zip(parts("", rows)))))
                .isNotEmpty()
                .noneMatch(problem -> problem.contains("defect"));
    }
}
