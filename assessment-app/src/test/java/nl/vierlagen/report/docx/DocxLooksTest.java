package nl.vierlagen.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DocxLooksTest {

    private final Opened file = Opened.of(new DocxRenderer().render(Documents.branded()));

    @Test
    void headingsAreRealOnes() {
        assertThat(file.body("p"))
                .filteredOn(paragraph -> Opened.style(paragraph).startsWith("Heading"))
                .extracting(Opened::style, Opened::text)
                .containsExactly(
                        tuple("Heading1", "Summary"),
                        tuple("Heading2", "What matters most"),
                        tuple("Heading1", "Layers"),
                        tuple("Heading2", "Website"),
                        tuple("Heading3", "Findability"));
    }

    @Test
    void everyStyleInUseIsDefinedUnderAName() {
        Set<String> defined = new TreeSet<>();
        for (Element style : Opened.elements(file.xml("word/styles.xml").getDocumentElement(), "style")) {
            assertThat(Opened.elements(style, "name")).hasSize(1);
            defined.add(style.getAttributeNS(Opened.W, "styleId"));
        }
        Set<String> used = new TreeSet<>();
        for (String kind : List.of("pStyle", "rStyle", "tblStyle")) {
            file.body(kind).forEach(style -> used.add(style.getAttributeNS(Opened.W, "val")));
        }
        assertThat(used).hasSizeGreaterThan(20);
        assertThat(defined).containsAll(used);
    }

    @Test
    void noLookIsSetBesideTheStyles() {
        for (String look :
                List.of("color", "sz", "b", "i", "rFonts", "shd", "pBdr", "spacing", "ind", "jc", "tblBorders")) {
            assertThat(file.body(look)).as(look).isEmpty();
        }
    }

    @Test
    void stylesWearTheColoursOfTheBrand() {
        String styles = new String(file.entries().get("word/styles.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(styles).contains("w:fill=\"5c1746\"", "w:val=\"8f2a6e\"").doesNotContain("174a7c");
    }

    @Test
    void theContentsLeadToEveryHeading() {
        List<String> marked = new ArrayList<>();
        file.body("bookmarkStart").forEach(mark -> marked.add(mark.getAttributeNS(Opened.W, "name")));
        assertThat(file.body("hyperlink"))
                .filteredOn(link -> link.hasAttributeNS(Opened.W, "anchor"))
                .extracting(link -> link.getAttributeNS(Opened.W, "anchor"))
                .containsExactlyElementsOf(marked)
                .hasSize(4);
        assertThat(file.body("instrText"))
                .extracting(Element::getTextContent)
                .first()
                .asString()
                .contains("TOC \\o \"1-2\"");
    }

    @Test
    void headingRowsAreRepeatedAndRowsStayWhole() {
        assertThat(file.body("tblHeader")).hasSize(2);
        assertThat(file.body("cantSplit")).hasSameSizeAs(file.body("tr"));
    }

    @Test
    void eachNumberedListBeginsAgain() {
        assertThat(file.body("numId"))
                .extracting(id -> id.getAttributeNS(Opened.W, "val"))
                .containsExactly("3", "3", "4");
        assertThat(Opened.elements(file.xml("word/numbering.xml").getDocumentElement(), "startOverride"))
                .hasSize(2);
    }

    @Test
    void textInAnotherLanguageSaysSo() {
        assertThat(file.body("lang"))
                .extracting(lang -> lang.getAttributeNS(Opened.W, "val"))
                .containsExactly("nl-NL");
    }

    @Test
    void pagesCountThemselves() {
        assertThat(Opened.elements(file.xml("word/footer1.xml").getDocumentElement(), "instrText"))
                .extracting(Element::getTextContent)
                .containsExactly(" PAGE ", " NUMPAGES ");
    }
}
