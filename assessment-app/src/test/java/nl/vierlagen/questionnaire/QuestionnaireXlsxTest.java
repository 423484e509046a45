package nl.vierlagen.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireXlsxTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void lockedButForWhatIsToBeFilledIn(String language) throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Examples.QUESTIONNAIRES.xlsx(language)))) {
            assertThat(workbook.isStructureLocked()).isTrue();
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("_vierlagen")))
                    .isTrue();
            List<String> unlocked = new ArrayList<>();
            for (int index = 0; index < workbook.getNumberOfSheets() - 1; index++) {
                XSSFSheet sheet = workbook.getSheetAt(index);
                assertThat(sheet.isSheetLocked()).as(sheet.getSheetName()).isTrue();
                assertThat(sheet.isColumnHidden(0)).as(sheet.getSheetName()).isTrue();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (!cell.getCellStyle().getLocked()) {
                            unlocked.add(sheet.getSheetName() + "!" + cell.getAddress());
                        }
                        // Texts of layers and of agencies could begin with anything.
                        assertThat(cell.getCellType() == CellType.FORMULA && index > 0)
                                .isFalse();
                    }
                }
            }
            assertThat(unlocked).hasSizeGreaterThan(1000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void offersThatACriterionDoesNotApplyOnlyWhereItMay(String language) throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Examples.QUESTIONNAIRES.xlsx(language)))) {
            XSSFSheet sheet = workbook.getSheetAt(2);
            long withNone = 0;
            long without = 0;
            for (var validation : sheet.getDataValidations()) {
                int cells = validation.getRegions().countRanges();
                String range = validation.getValidationConstraint().getFormula1();
                int words = words(range);
                withNone += words == 5 ? cells : 0;
                without += words == 4 ? cells : 0;
            }
            var criteria = Examples.LAYERS.all().get(0).checklist().criteria();
            assertThat(withNone)
                    .isEqualTo(criteria.stream()
                            .filter(criterion -> criterion.mayBeNotApplicable())
                            .count());
            assertThat(withNone + without).isEqualTo(criteria.size());
        }
    }

    private static int words(String range) {
        String[] rows = range.replaceAll(".*!\\$D\\$", "").split(":\\$D\\$");
        return Integer.parseInt(rows[1]) - Integer.parseInt(rows[0]) + 1;
    }
}
