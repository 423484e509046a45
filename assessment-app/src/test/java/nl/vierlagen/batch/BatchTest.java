package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.comparison.AuditReader;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.ShopLayer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Place;
import nl.vierlagen.overlay.Overlays;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.IndexViewBuilder;
import nl.vierlagen.report.ReportDocumentBuilder;
import nl.vierlagen.report.ReportLanguages;
import nl.vierlagen.report.ReportViewBuilder;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.docx.DocxRenderer;
import nl.vierlagen.report.pdf.PdfRenderer;
import nl.vierlagen.report.template.TemplateEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final Batch.Mode FRESH = new Batch.Mode(false, false);

    @TempDir
    private Path folder;

    private OutputFolder out;

    @BeforeEach
    void open() throws IOException {
        out = OutputFolder.open(folder);
    }

    @Test
    void writesEachClientAndTellsItsFigures() throws IOException {
        List<Outcome> outcomes = report("""
                client: { id: a, name: A }
                date: 2026-11-01
                layers: { shop: { answers: { counter.clean: fully, counter.queue: fully, counter.served: fully } } }
                """, sound("b"));

        assertThat(names()).containsExactly("a.json", "b.json");
        Outcome.Reported first = (Outcome.Reported) outcomes.get(0);
        assertThat(first.files()).containsExactly(folder.resolve("a.json"));
        assertThat(first.row().client().id()).isEqualTo("a");
        assertThat(first.row().overall().level().orElseThrow().assured()).isEqualTo(Level.EMBEDDED);
        assertThat(Files.readString(folder.resolve("a.json")))
                .contains("\"name\": \"A\"")
                .endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void tellsAClientThatFailsWithAllItsProblemsAndWritesTheOthers(int jobs) throws IOException {
        List<Outcome> outcomes = report(
                new Reporting.Options(Set.of(OutputFormat.JSON), Optional.empty(), jobs, Brand.PLAIN),
                documents(sound("a"), "client: { id: bad, nam: X }\ndate: never", "- nobody", sound("z")));

        assertThat(names()).containsExactly("a.json", "z.json");
        assertThat(told(outcomes))
                .containsExactly(
                        "a",
                        "bad: f2:1:9: client.name: found nothing; allowed: a value: this key is required"
                                + " | f2:1:20: client.nam: found unknown key 'nam'; allowed: id, name, sector, country,"
                                + " employees (did you mean 'name'?)"
                                + " | f2:2:7: date: found 'never'; allowed: a date as year-month-day, such as 2026-11-01",
                        "f3:1:1: f3:1:1: found a list; allowed: keys with values",
                        "z");
    }

    @Test
    void refusesTheSecondClientOfAnId() throws IOException {
        List<Outcome> outcomes = report(sound("a"), sound("b"), sound("a").replace("name: X", "name: Y"));

        assertThat(told(outcomes))
                .containsExactly(
                        "a",
                        "b",
                        "a: f3:1:15: client.id: found 'a' a second time; allowed: an id that no other client has"
                                + " (first at f1:1:15)");
        assertThat(Files.readString(folder.resolve("a.json"))).contains("\"name\": \"X\"");
    }

    @Test
    void tellsASecondIdAlsoWhereTheOtherOrItselfIsWrong() throws IOException {
        List<Outcome> outcomes = report(
                "date: 2026-11-01\nclient: { id: a }", sound("a"), "client: { id: a, name: 3 }\ndate: 2026-11-01");

        String again = "found 'a' a second time; allowed: an id that no other client has (first at f1:2:15)";
        assertThat(told(outcomes))
                .containsExactly(
                        "a: f1:2:9: client.name: found nothing; allowed: a value: this key is required",
                        "a: f2:1:15: client.id: " + again,
                        "a: f3:1:15: client.id: " + again
                                + " | f3:1:24: client.name: found the number 3; allowed: a text (put it in quotes)");
        assertThat(names()).isEmpty();
    }

    @Test
    void goesOnAfterFilesThatCannotBeWritten() throws IOException {
        Files.createDirectory(folder.resolve("a.json"));

        assertThat(told(report(sound("a"), sound("b"))))
                .containsExactly(
                        "a: f1:1:1: found files that can't be written (something else has that name);"
                                + " allowed: a folder that takes them",
                        "b");
    }

    @Test
    void keepsADefectToItsClient() throws IOException {
        Reporting.Options asPages = new Reporting.Options(Set.of(OutputFormat.HTML), Optional.empty(), 2, Brand.PLAIN);

        pages = mock(HtmlRenderer.class);
        when(pages.report(any(), any())).thenThrow(new IllegalStateException("boo"));

        assertThat(told(report(asPages, documents(sound("a"), sound("b")))))
                .satisfiesExactly(
                        told -> assertThat(told).startsWith("a: f1:1:1: found a defect of this program ("),
                        told -> assertThat(told).startsWith("b: f2:1:1: found a defect of this program ("));
    }

    private HtmlRenderer pages = new HtmlRenderer(TemplateEngine.builtIn());

    private List<Outcome> report(String... yaml) throws IOException {
        return report(
                new Reporting.Options(Set.of(OutputFormat.JSON), Optional.empty(), 2, Brand.PLAIN), documents(yaml));
    }

    private List<Outcome> report(Reporting.Options options, List<Document> documents) throws IOException {
        Layers layers = ShopLayer.alone();
        Model model = ModelReader.read();
        DocumentReader reader = new DocumentReader(layers, List.of("en", "nl"));
        Assessor assessor = new Assessor(layers, model);
        ClientReporter reporter = new ClientReporter(
                layers,
                reader,
                assessor,
                new ReportViewBuilder(layers, model, new ReportLanguages(layers, model, Overlays.NONE)),
                pages,
                new ReportDocumentBuilder(new ReportLanguages(layers, model, Overlays.NONE)),
                new PdfRenderer(),
                new DocxRenderer());
        Portfolio portfolio = new Portfolio(
                layers,
                new IndexViewBuilder(layers, new ReportLanguages(layers, model, Overlays.NONE)),
                new HtmlRenderer(TemplateEngine.builtIn()));
        List<Outcome> outcomes = new ArrayList<>();
        try {
            assertThat(new Batch(layers, Overlays.NONE, new AuditReader(reader, assessor), reporter, portfolio)
                            .run(
                                    new Batch.Input(documents::forEach, noneEarlier -> {}),
                                    out,
                                    options,
                                    FRESH,
                                    new Outcomes(outcomes)))
                    .isTrue();
        } catch (OtherVersionException | UnusableAuditsException e) {
            throw new AssertionError(e);
        }
        return outcomes;
    }

    /** Documents in YAML; the sources are called f1, f2 and so on. */
    private static List<Document> documents(String... yaml) {
        List<Document> documents = new ArrayList<>();
        for (String text : yaml) {
            Place start = Place.startOf("f" + (documents.size() + 1));
            documents.add(new Document.Readable(start, Document.Syntax.YAML, text));
        }
        return documents;
    }

    private static String sound(String id) {
        return "client: { id: " + id + ", name: X }\ndate: 2026-11-01";
    }

    private record Outcomes(List<Outcome> outcomes) implements Batch.Listener {
        @Override
        public void readEarlier(long audits) {}

        @Override
        public void read(long documents, long failed) {}

        @Override
        public void writing(long documents) {}

        @Override
        public void done(Outcome outcome) {
            outcomes.add(outcome);
        }

        @Override
        public void stopped() {}
    }

    /** The id of a client that was reported; the name and the problems of one that was not. */
    private static List<String> told(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome instanceof Outcome.Failed failed
                        ? failed.name() + ": " + String.join(" | ", failed.problems())
                        : ((Outcome.Reported) outcome).row().client().id())
                .toList();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
