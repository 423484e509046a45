package nl.vierlagen.report.docx;

import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Sets pictures in the text of one file, and keeps equal ones once. */
final class Drawings {

    private final XWPFDocument file;
    private final XmlTemplates templates;
    private int count;

    Drawings(XWPFDocument file, XmlTemplates templates) {
        this.file = file;
        this.templates = templates;
    }

    void add(XWPFParagraph to, Picture picture) {
        count++;
        String png = part(picture.png(), PictureType.PNG);
        String svg = picture.svg().map(bytes -> part(bytes, PictureType.SVG)).orElse("");
        String xml = templates.fill(
                "drawing.ftlx",
                Map.of(
                        "number", count,
                        "name", picture.name(),
                        "title", picture.title(),
                        "description", picture.description(),
                        "width", picture.width(),
                        "height", picture.height(),
                        "png", png,
                        "svg", svg));
        CTP paragraph = to.getCTP();
        try {
            CTR run = CTP.Factory.parse(xml).getRArray(0);
            paragraph.addNewR().set(run);
        } catch (XmlException e) {
            throw new IllegalStateException("drawing.ftlx must be well-formed", e);
        }
    }

    private String part(byte[] bytes, PictureType type) {
        try {
            return file.addPictureData(bytes, type);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture's name must be one that a package may hold", e);
        }
    }
}
