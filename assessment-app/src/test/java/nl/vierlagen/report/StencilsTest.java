package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vierlagen.recomputation.RandomClients;
import nl.vierlagen.report.template.TemplateEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page made of stencils is, byte for byte, the page that the templates make by themselves. */
class StencilsTest {

    private static final int RANDOM_CLIENTS = 250;
    private static final Path EXAMPLES = Path.of("../examples/clients");

    /** More than the pages for which stencils are not used yet. */
    private static final int ALREADY_MADE = 25;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void makeThePageThatTheTemplatesMake(String language) throws IOException {
        Reports reports = Reports.in(language);
        TemplateEngine engine = TemplateEngine.builtIn();
        ReportView first = reports.view(HOSTILE);
        for (int i = 0; i < ALREADY_MADE; i++) {
            engine.page("report.ftlh", first);
        }
        for (String client : clients()) {
            ReportView view = reports.view(client);
            assertThat(new String(engine.page("report.ftlh", view), StandardCharsets.UTF_8))
                    .isEqualTo(engine.render("report.ftlh", view));
        }
    }

    private static final String HOSTILE = """
            client: { id: hostile, name: "Café \\"t Hoekje\\" & Zn <b>", sector: "<script>alert('x')</script>" }
            date: 2026-11-01
            assessor: "O'Brien & 😀"
            layers:
              internal:
                answers:
                  policy.written: { rating: largely, note: "${1+1} <#if> &amp; €", evidence: ["https://example.org/?a=1&b='2'", "naar \\"hier\\""] }
            """;

    /** Random clients, the examples with all their facts, and texts that try to be markup; in any order, each twice. */
    private static List<String> clients() throws IOException {
        RandomClients random = RandomClients.ofBuiltInLayers();
        List<String> clients = new ArrayList<>(
                IntStream.range(0, RANDOM_CLIENTS).mapToObj(random::line).toList());
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".jsonl")) {
                    clients.addAll(Files.readAllLines(file));
                } else {
                    clients.add(Files.readString(file));
                }
            }
        }
        clients.add(HOSTILE);
        clients.addAll(List.copyOf(clients));
        Collections.shuffle(clients, new Random(4));
        return clients;
    }
}
