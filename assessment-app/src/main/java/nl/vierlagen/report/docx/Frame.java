package nl.vierlagen.report.docx;

import java.math.BigInteger;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import nl.vierlagen.report.document.Document;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** What stands around the text: the cover, and the head and foot of each page after it. */
final class Frame {

    /** Stand for the page and the number of pages until fields take their place. */
    private static final String PAGE = "\ufdd0";

    private static final String PAGES = "\ufdd1";
    private static final int EDGE = 567;

    /** The least height of the cover's band. */
    private static final int BAND = 7371;

    private final XWPFDocument file;
    private final Texts texts;

    Frame(XWPFDocument file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    /** A band over the whole width of a page of its own, below the logo. */
    void cover(Document document, Drawings drawings) {
        XWPFParagraph logo = texts.paragraph("VierlagenLogo");
        document.brand().logo().ifPresent(mark -> drawings.add(logo, LogoPicture.of(mark, document.brand())));
        Grid band = new Grid(
                file.getDocument().getBody().addNewTbl(), texts, "VierlagenCover", "", Paper.WIDTH, List.of(1.0));
        CTTblWidth indent = band.table().getTblPr().addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.valueOf(-Paper.MARGIN));
        band.row(false);
        band.height(BAND);
        texts.add(band.paragraph(0, "Subtitle"), document.kind());
        texts.add(band.paragraph(0, "Title"), document.title());
        document.lines().forEach(line -> texts.add(band.paragraph(0, "VierlagenCoverLine"), line));
        CTSectPr section = texts.paragraph("VierlagenGap").getCTP().getPPr().addNewSectPr();
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        size(section, 0);
    }

    /** Head, foot and size of all pages that follow. */
    void pages(Document document) {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        XWPFParagraph head = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        texts.add(head, CleanText.line(document.title()));
        head.createRun().addTab();
        texts.add(head, CleanText.line(document.kind()));
        XWPFParagraph foot = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        texts.add(foot, CleanText.line(document.brand().name()));
        foot.createRun().addTab();
        number(foot, document.page());
        size(section, Paper.MARGIN);
    }

    private void number(XWPFParagraph foot, String page) {
        String text = new MessageFormat(page, Locale.ROOT).format(new Object[] {PAGE, PAGES});
        for (String piece : text.split("(?<=[" + PAGE + PAGES + "])|(?=[" + PAGE + PAGES + "])")) {
            switch (piece) {
                case PAGE -> PageFields.add(foot, "PAGE", "2");
                case PAGES -> PageFields.add(foot, "NUMPAGES", "2");
                default -> texts.add(foot, piece);
            }
        }
    }

    private static void size(CTSectPr section, int top) {
        section.addNewPgSz().setW(BigInteger.valueOf(Paper.WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(Paper.HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(Paper.MARGIN);
        margins.setLeft(side);
        margins.setRight(side);
        margins.setTop(BigInteger.valueOf(top == 0 ? EDGE : top + EDGE));
        margins.setBottom(side);
        margins.setHeader(BigInteger.valueOf(EDGE));
        margins.setFooter(BigInteger.valueOf(EDGE));
        margins.setGutter(BigInteger.ZERO);
    }
}
