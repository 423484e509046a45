package nl.vierlagen.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which numbers of a workbook are days: a cell holds a number, and its style alone tells that it is one. */
final class CellFormats {

    private static final int LONGEST_NUMBER = 30;
    private static final int MOST_STYLES = 1 << 16;

    private final List<Boolean> isDate;
    private final boolean from1904;

    private CellFormats(List<Boolean> isDate, boolean from1904) {
        this.isDate = isDate;
        this.from1904 = from1904;
    }

    /** Of a workbook without styles. */
    static CellFormats none(boolean from1904) {
        return new CellFormats(List.of(), from1904);
    }

    /**
     * Reads the styles of a workbook.
     *
     * @param from1904 whether its days are counted from 1904, and not from 1900
     */
    static CellFormats read(XmlPart part, boolean from1904) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        List<Boolean> isDate = new ArrayList<>();
        boolean isOfCells = false;
        while (part.next()) {
            if (part.isStart("numFmt")) {
                codes.put(number(part), part.attribute("formatCode").orElse(""));
            } else if (part.isStart("cellXfs")) {
                isOfCells = true;
            } else if (part.isEnd("cellXfs")) {
                isOfCells = false;
            } else if (isOfCells && part.isStart("xf") && isDate.size() < MOST_STYLES) {
                int format = number(part);
                isDate.add(DateUtil.isADateFormat(format, codes.get(format)));
            }
        }
        return new CellFormats(isDate, from1904);
    }

    private static int number(XmlPart part) {
        return part.attribute("numFmtId")
                .filter(id -> id.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** A number as a person would write it, a day as year-month-day; empty if it is neither. */
    Optional<String> written(String number, Optional<String> style) {
        if (number.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(number.strip());
            if (Double.isInfinite(value.doubleValue())) {
                return Optional.empty();
            }
            return isDate(style) && DateUtil.isValidExcelDate(value.doubleValue())
                    ? Optional.of(day(value.doubleValue()))
                    : Optional.of(plain(value));
        } catch (ArithmeticException | NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private boolean isDate(Optional<String> style) {
        int index =
                style.filter(id -> id.matches("\\d{1,9}")).map(Integer::valueOf).orElse(-1);
        return index >= 0 && index < isDate.size() && isDate.get(index);
    }

    private String day(double value) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904);
        boolean isWholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return (isWholeDay ? moment.toLocalDate() : moment).toString();
    }

    /** 1.0 is 1, and 1E+3 is 1000. */
    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return Math.abs(stripped.scale()) <= LONGEST_NUMBER ? stripped.toPlainString() : stripped.toString();
    }
}
