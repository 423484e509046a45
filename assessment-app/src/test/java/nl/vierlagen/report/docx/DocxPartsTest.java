package nl.vierlagen.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Word asks of a file before it opens it without a repair. */
class DocxPartsTest {

    private final Opened file = Opened.of(new DocxRenderer().render(Documents.branded()));

    @Test
    void noEntryIsThereTwice() {
        assertThat(file.names()).doesNotHaveDuplicates().startsWith("[Content_Types].xml");
    }

    @Test
    void everyPartIsWellFormed() {
        assertThat(file.names())
                .filteredOn(name -> name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".svg"))
                .hasSizeGreaterThan(9)
                .allSatisfy(name -> assertThat(file.xml(name)).isNotNull());
    }

    @Test
    void everyRelationshipLeadsToAPart() {
        NodeList all = file.xml("word/_rels/document.xml.rels").getElementsByTagName("Relationship");
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element relationship = (Element) all.item(i);
            ids.add(relationship.getAttribute("Id"));
            if (!relationship.getAttribute("TargetMode").equals("External")) {
                assertThat(file.entries()).containsKey("word/" + relationship.getAttribute("Target"));
            }
        }
        assertThat(ids).containsAll(used());
    }

    private Set<String> used() {
        Set<String> used = new TreeSet<>();
        NodeList all = file.xml("word/document.xml").getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            for (String name : List.of("id", "embed")) {
                String id = ((Element) all.item(i)).getAttributeNS(Opened.R, name);
                if (!id.isEmpty()) {
                    used.add(id);
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(5);
        return used;
    }

    @Test
    void theTextFollowsTheSchema() throws XmlException {
        List<XmlError> errors = new java.util.ArrayList<>();
        DocumentDocument text =
                DocumentDocument.Factory.parse(file.xml("word/document.xml"), POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        text.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }
}
