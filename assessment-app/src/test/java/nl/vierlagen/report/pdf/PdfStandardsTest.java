package nl.vierlagen.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import nl.vierlagen.report.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfStandardsTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private static final Map<String, Document> DOCUMENTS = Map.of(
            "every block", Documents.audit(5),
            "long", Documents.audit(60),
            "hostile", Hostile.document(),
            "house style with SVG", Branded.document(Branded.SVG),
            "house style with PNG", Branded.document(Branded.png()));

    static Stream<String> names() {
        return DOCUMENTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAccessible(String name) throws Exception {
        assertThat(VeraPdf.problems(RENDERER.render(DOCUMENTS.get(name)), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void canBeKept(String name) throws Exception {
        assertThat(VeraPdf.problems(RENDERER.render(DOCUMENTS.get(name)), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @Test
    void isCheckedByAValidatorThatFindsFaults() throws Exception {
        String file = new String(RENDERER.render(Documents.audit(2)), StandardCharsets.ISO_8859_1);
        byte[] broken = file.replace("<pdfuaid:part>1<", "<pdfuaid:part>7<")
                .replace("<pdfaid:part>2<", "<pdfaid:part>9<")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(VeraPdf.problems(broken, PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(VeraPdf.problems(broken, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }
}
