package nl.vierlagen.questionnaire;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a spreadsheet lets be filled in on one sheet: gathered cell by cell, and put on the sheet for all alike at once. */
final class Validations {

    /** No fact of an audit of social media is older. */
    private static final String FIRST_DAY = "DATE(1990,1,1)";

    private static final String LAST_DAY = "DATE(9999,12,31)";

    private static final int LONGEST_TITLE = 32;

    /** Nobody counts as far as this: the limit is none for a person. */
    private static final double UNBOUNDED = 1_000_000;

    private final XSSFSheet sheet;
    private final Wording wording;
    private final WordLists lists;
    private final Map<Input, CellRangeAddressList> cells = new LinkedHashMap<>();

    Validations(XSSFSheet sheet, Wording wording, WordLists lists) {
        this.sheet = sheet;
        this.wording = wording;
        this.lists = lists;
    }

    void add(Input input, int row, int column) {
        cells.computeIfAbsent(input, missing -> new CellRangeAddressList())
                .addCellRangeAddress(row, column, row, column);
    }

    void apply() {
        cells.forEach((input, ranges) -> {
            if (!(input instanceof Input.Text)) {
                DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint(input), ranges);
                validation.setEmptyCellAllowed(true);
                validation.setSuppressDropDownArrow(true);
                boolean isStrict = !(input instanceof Input.Word word) || word.isStrict();
                validation.setShowErrorBox(isStrict);
                validation.createErrorBox(title(wording.text("wrong")), told(input));
                sheet.addValidationData(validation);
            }
        });
    }

    private static String title(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
    }

    private DataValidationConstraint constraint(Input input) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        if (input instanceof Input.Number number) {
            return number.isWhole()
                    ? helper.createIntegerConstraint(OperatorType.BETWEEN, plain(number.min()), plain(number.max()))
                    : helper.createDecimalConstraint(OperatorType.BETWEEN, plain(number.min()), plain(number.max()));
        } else if (input instanceof Input.Day) {
            return helper.createDateConstraint(OperatorType.BETWEEN, "=" + FIRST_DAY, "=" + LAST_DAY, null);
        } else if (input instanceof Input.Word word) {
            return helper.createFormulaListConstraint(lists.range(word.list()));
        }
        CellRangeAddressList ranges = cells.get(input);
        String first = new CellReference(
                        ranges.getCellRangeAddress(0).getFirstRow(),
                        ranges.getCellRangeAddress(0).getFirstColumn())
                .formatAsString();
        return helper.createCustomConstraint(
                "OR(LEFT(" + first + ",7)=\"http://\",LEFT(" + first + ",8)=\"https://\")");
    }

    String told(Input input) {
        return told(wording, input);
    }

    /** What may be filled in, in words. */
    static String told(Wording wording, Input input) {
        if (input instanceof Input.Number number) {
            if (number.max() >= UNBOUNDED) {
                return wording.text(number.isWhole() ? "allowed.wholeFrom" : "allowed.decimalFrom", number.min());
            }
            return wording.text(number.isWhole() ? "allowed.whole" : "allowed.decimal", number.min(), number.max());
        } else if (input instanceof Input.Day) {
            return wording.text("allowed.day");
        } else if (input instanceof Input.Word word) {
            return wording.text(word.isStrict() ? "allowed.word" : "allowed.dayOrTruth");
        }
        return input instanceof Input.Address ? wording.text("allowed.address") : "";
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
