package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.comparison.Audit;
import nl.vierlagen.comparison.AuditIntake;
import nl.vierlagen.comparison.AuditReader;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.ShopLayer;
import nl.vierlagen.layer.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierTest {

    private static final int CLIENTS = 200;

    private final Layers layers = ShopLayer.alone();
    private final AuditReader reader =
            new AuditReader(new DocumentReader(layers, List.of("en", "nl")), new Assessor(layers, ModelReader.read()));

    @TempDir
    private Path folder;

    @Test
    void givesEachClientItsOwnInTheOrderInWhichTheyWereRead() throws Exception {
        List<Document> documents = new ArrayList<>();
        for (String year : List.of("2024", "2022", "2023")) {
            for (int client = 0; client < CLIENTS; client++) {
                documents.add(document("client-" + client, year, client % 2 == 0 ? "fully" : "not"));
            }
        }
        List<Audit> audits = documents.stream().map(this::audit).toList();

        try (Earlier earlier = read(documents::forEach)) {
            List<Audit> all = new ArrayList<>();
            earlier.forEach(all::add);
            assertThat(all).isEqualTo(audits);
            IntStream.range(0, CLIENTS)
                    .parallel()
                    .forEach(client -> assertThat(of(earlier, "client-" + client))
                            .isEqualTo(Stream.of(0, 1, 2)
                                    .map(year -> audits.get(year * CLIENTS + client))
                                    .toList()));
            assertThat(earlier.of("another")).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tellsEveryProblem() {
        List<Document> documents =
                List.of(document("a", "2022", "fully"), document("b", "22", "fully"), document("c", "2022", "fuly"));

        assertThatThrownBy(() -> read(documents::forEach).close())
                .isInstanceOf(UnusableAuditsException.class)
                .hasMessageMatching(
                        "b-22:2:7: date: found [^\n]*\nc-2022:3:45: layers[^\n]* found unknown rating 'fuly'[^\n]*");
    }

    private Earlier read(Consumer<Consumer<Document>> documents) throws IOException, UnusableAuditsException {
        Earlier earlier = new Earlier(OutputFolder.open(folder), layers);
        earlier.read(documents, reader, new Pipeline(2), mock(Batch.Listener.class));
        return earlier;
    }

    private Audit audit(Document document) {
        return ((AuditIntake.Accepted) reader.read(document)).audit();
    }

    private static List<Audit> of(Earlier earlier, String client) {
        try {
            return earlier.of(client);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Document document(String client, String year, String rating) {
        return new Document.Readable(
                Place.startOf(client + "-" + year),
                Document.Syntax.YAML,
                "client: { id: " + client + ", name: X }\ndate: " + year
                        + "-11-01\nlayers: { shop: { answers: { counter.clean: " + rating + " } } }\n");
    }
}
