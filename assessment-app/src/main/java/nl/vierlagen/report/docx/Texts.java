package nl.vierlagen.report.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Text;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Sets texts in paragraphs. All looks come from styles. */
final class Texts {

    private final XWPFDocument file;
    private final Drawings drawings;
    private final Map<String, String> links = new HashMap<>();

    Texts(XWPFDocument file, Drawings drawings) {
        this.file = file;
        this.drawings = drawings;
    }

    /** An empty paragraph at the end of the text. */
    XWPFParagraph paragraph(String style) {
        return styled(file.getDocument().getBody().addNewP(), style);
    }

    /** The paragraph, which is empty as yet, in a style. */
    XWPFParagraph styled(CTP paragraph, String style) {
        XWPFParagraph styled = new XWPFParagraph(paragraph, file);
        styled.setStyle(style);
        return styled;
    }

    /** Adds a text in the paragraph's own style. */
    void add(XWPFParagraph to, String text) {
        set(to.createRun(), text);
    }

    /** Adds a text in a character style. */
    void add(XWPFParagraph to, String text, String style) {
        XWPFRun run = to.createRun();
        run.setStyle(style);
        set(run, text);
    }

    /** Adds the pieces of a paragraph with a space between them. */
    void add(XWPFParagraph to, Paragraph paragraph) {
        List<Text> texts = paragraph.texts();
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                add(to, " ");
            }
            add(to, texts.get(i));
        }
    }

    Drawings drawings() {
        return drawings;
    }

    private void add(XWPFParagraph to, Text text) {
        Optional<String> link = text.address().flatMap(this::link);
        XWPFRun run = link.map(id -> hyperlink(to, id)).orElseGet(to::createRun);
        style(text.part(), link.isPresent()).ifPresent(run::setStyle);
        text.language().map(Languages::tag).ifPresent(run::setLang);
        set(run, text.text());
    }

    /** Line by line, since a line break is an element of its own. */
    private static void set(XWPFRun run, String text) {
        String[] lines = CleanText.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    private static Optional<String> style(Text.Part part, boolean linked) {
        return switch (part) {
            case PLAIN -> linked ? Optional.of("Hyperlink") : Optional.empty();
            case STRONG -> Optional.of("Strong");
            case SOFT -> Optional.of("VierlagenSoft");
            case TAG -> Optional.of("VierlagenTag");
        };
    }

    private static XWPFRun hyperlink(XWPFParagraph to, String id) {
        CTHyperlink link = to.getCTP().addNewHyperlink();
        link.setId(id);
        return new XWPFHyperlinkRun(link, link.addNewR(), to);
    }

    /** The id of the relationship with an address; empty where Word would call the file damaged for it. */
    private Optional<String> link(String address) {
        try {
            String target = new URI(address).toASCIIString();
            return Optional.of(links.computeIfAbsent(target, this::relate));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private String relate(String target) {
        return file.getPackagePart()
                .addExternalRelationship(target, XWPFRelation.HYPERLINK.getRelation())
                .getId();
    }
}
