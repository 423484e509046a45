package nl.vierlagen.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.report.document.Document;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts beside the text: styles, and what the file says about itself. */
final class Parts {

    private Parts() {}

    static void add(XWPFDocument file, Document document, XmlTemplates templates) throws IOException {
        Map<String, Object> model = Palette.of(document.brand());
        model.put("language", Languages.tag(document.language()));
        model.put("width", Paper.TEXT_WIDTH);
        model.put("margin", Paper.MARGIN);
        try {
            StylesDocument styles = StylesDocument.Factory.parse(templates.fill("styles.ftlx", model));
            file.createStyles().setStyles(styles.getStyles());
            file.getSettings().getCTSettings().set(settings());
        } catch (XmlException e) {
            throw new IllegalStateException("styles.ftlx and settings.xml must be well-formed", e);
        }
        properties(file, document);
    }

    private static CTSettings settings() throws IOException, XmlException {
        try (InputStream xml = Parts.class.getResourceAsStream("settings.xml")) {
            return SettingsDocument.Factory.parse(xml).getSettings();
        }
    }

    /** Without the moment of writing, which would make each file another. */
    private static void properties(XWPFDocument file, Document document) {
        PackageProperties core = file.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setCreatedProperty(Optional.<Date>empty());
        core.setCreatorProperty(CleanText.line(document.brand().name()));
        core.setTitleProperty(CleanText.line(document.title()));
        core.setSubjectProperty(CleanText.line(document.kind()));
        core.setLanguageProperty(Languages.tag(document.language()));
        file.getProperties().getExtendedProperties().setApplication(CleanText.line(document.made()));
    }
}
