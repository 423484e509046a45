package nl.vierlagen.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Row;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.document.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocxRendererTest {

    private final DocxRenderer renderer = new DocxRenderer();

    @Test
    void saysWhatTheDocumentSaysInItsOrder() {
        assertThat(Opened.of(renderer.render(Documents.full())).paragraphs())
                .containsExactlyElementsOf(Wording.of(Documents.full()));
    }

    @Test
    void tellsWhatItIsAndNotWhenItWasMade() throws IOException {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(renderer.render(Documents.branded())))) {
            var core = file.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isEqualTo("Bureau Noord");
            assertThat(core.getTitle()).startsWith("Café \"t Hoekje\" & Zn <b>");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            assertThat(core.getCreated()).isNull();
            assertThat(core.getModified()).isNull();
        }
    }

    @Test
    void equalDocumentsGiveEqualBytes() {
        assertThat(renderer.render(Documents.branded())).isEqualTo(new DocxRenderer().render(Documents.branded()));
    }

    @Test
    void severalThreadsShareOne() throws Exception {
        byte[] plain = renderer.render(Documents.full());
        byte[] branded = renderer.render(Documents.branded());
        DocxRenderer shared = new DocxRenderer();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> files = Collections.nCopies(4, Documents.full()).stream()
                    .map(document -> threads.submit(() -> shared.render(document)))
                    .toList();
            List<Future<byte[]>> others = Collections.nCopies(4, Documents.branded()).stream()
                    .map(document -> threads.submit(() -> shared.render(document)))
                    .toList();
            for (Future<byte[]> file : files) {
                assertThat(file.get()).isEqualTo(plain);
            }
            for (Future<byte[]> file : others) {
                assertThat(file.get()).isEqualTo(branded);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void holdsLongNotesAndManyRows() {
        String note = "word ".repeat(20_000).strip();
        Table table = new Table(
                "Many", List.of(Column.names("Name", 1)), Collections.nCopies(3_000, Row.of(Documents.HOSTILE)));
        Document document = Documents.of(new Heading(1, "Long", ""), Paragraph.of(note), table);
        assertThat(Opened.of(renderer.render(document)).paragraphs())
                .hasSize(6 + 3 + 3_000)
                .contains(note);
    }
}
