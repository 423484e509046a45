package nl.vierlagen.questionnaire;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the cells. What can be filled in is pale yellow with a border, and not locked. */
final class Look {

    static final byte[] INK = {0x1F, 0x3A, 0x5F};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] BAND = {(byte) 0xE3, (byte) 0xEB, (byte) 0xF4};
    private static final byte[] GREY = {0x59, 0x63, 0x70};
    private static final byte[] PAPER = {(byte) 0xFF, (byte) 0xF8, (byte) 0xDC};
    private static final byte[] EDGE = {(byte) 0xC9, (byte) 0xBC, (byte) 0x8E};
    private static final byte[] LINE = {(byte) 0xD5, (byte) 0xDB, (byte) 0xE2};

    /** How a cell is kept by a spreadsheet, whatever is typed into it. */
    private static final String AS_TEXT = "@";

    /** On every desk, or one of the same widths. */
    private static final String FONT = "Arial";

    private static final int POINTS = 10;

    private static final String AS_DAY = "yyyy-mm-dd";

    final XSSFCellStyle title;
    final XSSFCellStyle heading;
    final XSSFCellStyle figureHeading;
    final XSSFCellStyle band;
    final XSSFCellStyle plain;
    final XSSFCellStyle text;
    final XSSFCellStyle hint;
    final XSSFCellStyle line;
    final XSSFCellStyle option;
    final XSSFCellStyle figure;
    final XSSFCellStyle share;
    final XSSFCellStyle sum;
    final XSSFCellStyle sumOfShares;
    final XSSFCellStyle textInput;
    final XSSFCellStyle wordInput;
    final XSSFCellStyle numberInput;
    final XSSFCellStyle dayInput;

    private final XSSFWorkbook workbook;

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The widths of columns count digits of this one.
        workbook.getFontAt(0).setFontName(FONT);
        workbook.getFontAt(0).setFontHeightInPoints((short) POINTS);
        this.title = style(font(18, true, INK));
        title.setWrapText(false);
        this.heading = filled(font(POINTS, true, WHITE), INK);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        this.figureHeading = filled(font(POINTS, true, WHITE), INK);
        figureHeading.setVerticalAlignment(VerticalAlignment.CENTER);
        figureHeading.setAlignment(HorizontalAlignment.RIGHT);
        this.band = filled(font(POINTS, true, INK), BAND);
        band.setWrapText(false);
        this.plain = style(font(POINTS, false, null));
        this.text = lined(style(font(POINTS, false, null)));
        text.setBorderRight(BorderStyle.THIN);
        text.setRightBorderColor(new XSSFColor(LINE));
        this.hint = style(font(POINTS - 1, false, GREY));
        hint.setAlignment(HorizontalAlignment.LEFT);
        hint.setIndention((short) 1);
        this.line = style(font(POINTS - 1, false, GREY));
        line.setWrapText(false);
        this.option = lined(style(font(POINTS, false, null)));
        option.setAlignment(HorizontalAlignment.LEFT);
        option.setIndention((short) 2);
        this.figure = lined(style(font(POINTS, false, null)), "0");
        this.share = lined(style(font(POINTS, false, null)), "0%");
        this.sum = lined(filled(font(POINTS, true, INK), BAND), "0");
        this.sumOfShares = lined(filled(font(POINTS, true, INK), BAND), "0%");
        this.textInput = input(AS_TEXT, HorizontalAlignment.LEFT);
        this.wordInput = input("General", HorizontalAlignment.LEFT);
        this.numberInput = input("General", HorizontalAlignment.RIGHT);
        this.dayInput = input(AS_DAY, HorizontalAlignment.RIGHT);
    }

    private XSSFFont font(int points, boolean isBold, byte[] colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(isBold);
        if (colour != null) {
            font.setColor(new XSSFColor(colour));
        }
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle filled(XSSFFont font, byte[] colour) {
        XSSFCellStyle style = style(font);
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(LINE));
        return style;
    }

    private XSSFCellStyle lined(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return lined(style);
    }

    private XSSFCellStyle input(String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = filled(font(POINTS, false, null), PAPER);
        style.setLocked(false);
        style.setAlignment(alignment);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        XSSFColor edge = new XSSFColor(EDGE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(edge);
        style.setBottomBorderColor(edge);
        style.setLeftBorderColor(edge);
        style.setRightBorderColor(edge);
        return style;
    }

    XSSFCellStyle of(Input input) {
        if (input instanceof Input.Number) {
            return numberInput;
        } else if (input instanceof Input.Day) {
            return dayInput;
        } else if (input instanceof Input.Word word) {
            return word.isStrict() ? wordInput : dayInput;
        }
        return textInput;
    }
}
