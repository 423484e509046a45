package nl.vierlagen.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Heading;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The table of contents, which is filled in already, and the bookmarks that it leads to. */
final class Contents {

    private static final int DEEPEST = 2;

    private final List<Heading> entries = new ArrayList<>();
    private final Map<Heading, Integer> numbers = new IdentityHashMap<>();

    private Contents() {}

    static Contents of(List<Block> blocks) {
        Contents contents = new Contents();
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() <= DEEPEST) {
                contents.entries.add(heading);
                contents.numbers.put(heading, contents.entries.size());
            }
        }
        return contents;
    }

    /** Writes the table where the text has got to. */
    void write(String title, Texts texts) {
        texts.add(texts.paragraph("TOCHeading"), title);
        XWPFParagraph line = null;
        for (Heading entry : entries) {
            boolean first = line == null;
            line = texts.paragraph("TOC" + entry.level());
            if (first) {
                PageFields.begin(line.createRun(), "TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u");
                PageFields.separate(line.createRun());
            }
            entry(line, entry);
        }
        if (line != null) {
            PageFields.end(line.createRun());
        }
    }

    private void entry(XWPFParagraph line, Heading entry) {
        CTHyperlink link = line.getCTP().addNewHyperlink();
        link.setAnchor(name(numbers.get(entry)));
        link.setHistory(true);
        new XWPFHyperlinkRun(link, link.addNewR(), line).setText(CleanText.line(entry.text()));
        link.addNewR().addNewTab();
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        link.addNewR().addNewInstrText().setStringValue(" PAGEREF " + link.getAnchor() + " \\h ");
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        link.addNewR().addNewT().setStringValue("");
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** Sets a heading's text between the ends of its bookmark, if it has one. */
    void mark(XWPFParagraph paragraph, Heading heading, Texts texts) {
        Optional<Integer> number = Optional.ofNullable(numbers.get(heading));
        number.ifPresent(value -> {
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(BigInteger.valueOf(value));
            start.setName(name(value));
        });
        texts.add(paragraph, CleanText.line(heading.text()));
        number.ifPresent(value -> paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(value)));
    }

    /** Word takes names that begin so for those of tables of contents, and hides them. */
    private static String name(int number) {
        return "_Toc" + (100000000 + number);
    }
}
