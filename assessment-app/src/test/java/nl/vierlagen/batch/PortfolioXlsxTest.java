package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioXlsxTest {

    private static final List<String> HEADINGS = List.of("name", "date", "score", "nothing");

    @TempDir
    private Path folder;

    @Test
    void keepsTextsFiguresAndDaysApart() throws IOException {
        XSSFSheet sheet = written(PortfolioXlsx.MOST_ROWS, row("=1+1")).getSheetAt(0);

        assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("score");
        assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
        assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("yyyy-mm-dd");
        assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(62.3);
        assertThat(sheet.getRow(1).getCell(3)).isNull();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D2");
    }

    @Test
    void goesOnOnAnotherSheetWhereOneIsFull() throws IOException {
        XSSFWorkbook workbook = written(3, row("a"), row("b"), row("c"));

        assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2);
        assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("portfolio 2");
        assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("name");
        assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                .isEqualTo("c");
    }

    @Test
    void isTheSameWhenItIsWrittenAgain() throws Exception {
        written(PortfolioXlsx.MOST_ROWS, row("a"));
        byte[] first = bytes();
        // Longer than the two seconds that are one to ZIP.
        Thread.sleep(2100);
        written(PortfolioXlsx.MOST_ROWS, row("a"));

        assertThat(Arrays.equals(bytes(), first)).isTrue();
    }

    /** What a run that is killed leaves in the folder is removed by the next. */
    @Test
    void keepsItsDraftInTheFolderUntilItIsShown() throws IOException {
        OutputFolder out = OutputFolder.open(folder);
        try (PortfolioXlsx xlsx = new PortfolioXlsx(out, "portfolio.xlsx", HEADINGS, PortfolioXlsx.MOST_ROWS)) {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files)
                        .hasSize(2)
                        .allMatch(file -> TemporaryNames.parse(file).isPresent());
            }
            xlsx.show();
        }
        assertThat(folder).isDirectoryContaining("glob:**/portfolio.xlsx");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @SafeVarargs
    private final XSSFWorkbook written(int mostRows, List<Cell>... rows) throws IOException {
        OutputFolder out = OutputFolder.open(folder);
        try (PortfolioXlsx xlsx = new PortfolioXlsx(out, "portfolio.xlsx", HEADINGS, mostRows)) {
            for (List<Cell> row : rows) {
                xlsx.add(row);
            }
            xlsx.show();
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
    }

    private byte[] bytes() throws IOException {
        return Files.readAllBytes(folder.resolve("portfolio.xlsx"));
    }

    private static List<Cell> row(String name) {
        return List.of(
                new Cell.Text(name),
                new Cell.Day(LocalDate.of(2026, 11, 1)),
                new Cell.Number(new BigDecimal("62.3")),
                new Cell.Nothing());
    }
}
