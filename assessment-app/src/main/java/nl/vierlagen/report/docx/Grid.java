package nl.vierlagen.report.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table that is being written, row by row. */
final class Grid {

    private final CTTbl table;
    private final Texts texts;
    private final int[] widths;
    private CTRow row;

    /** A table without rows, of columns that fill a width in these shares. */
    Grid(CTTbl table, Texts texts, String style, String summary, int width, List<Double> shares) {
        this.table = table;
        this.texts = texts;
        this.widths = widths(width, shares);
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        set(properties.addNewTblW(), width);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstRow(true);
        properties.getTblLook().setNoVBand(true);
        properties.getTblLook().setNoHBand(true);
        if (!summary.isEmpty()) {
            properties.addNewTblCaption().setVal(CleanText.line(summary));
        }
        CTTblGrid grid = table.addNewTblGrid();
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    /** Begins a row, which stays on one page if it fits one. */
    void row(boolean heading) {
        row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (heading) {
            properties.addNewTblHeader();
        }
        for (int width : widths) {
            set(row.addNewTc().addNewTcPr().addNewTcW(), width);
        }
    }

    /** Makes the row that was begun last at least so high, in twentieths of a point. */
    void height(int least) {
        CTHeight height = row.getTrPr().addNewTrHeight();
        height.setVal(BigInteger.valueOf(least));
        height.setHRule(STHeightRule.AT_LEAST);
    }

    /** One more paragraph in a cell of the row that was begun last. */
    XWPFParagraph paragraph(int column, String style) {
        return texts.styled(row.getTcArray(column).addNewP(), style);
    }

    /** Whether the cell has no paragraph yet; Word calls a file damaged that leaves it so. */
    boolean empty(int column) {
        CTTc cell = row.getTcArray(column);
        return cell.sizeOfPArray() == 0;
    }

    CTTbl table() {
        return table;
    }

    private static int[] widths(int width, List<Double> shares) {
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        return shares.stream()
                .mapToInt(share -> (int) Math.floor(width * share / all))
                .toArray();
    }

    private static void set(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }
}
