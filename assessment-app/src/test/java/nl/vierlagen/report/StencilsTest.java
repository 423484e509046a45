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
import nl.vierlagen.recomputation.RandomClients;
import nl.vierlagen.report.template.TemplateEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page made of stencils is, byte for byte, the page that the templates make by themselves. */
class StencilsTest {

    /** Of all languages together. */
    private static final int RANDOM_CLIENTS = 500;

    /** More than the pages for which stencils are not used yet. */
    private static final int ALREADY_MADE = 25;

    @ParameterizedTest
    @MethodSource("nl.vierlagen.report.Spoken#languages")
    void makeThePageThatTheTemplatesMake(String language) throws IOException {
        Reports reports = Reports.in(language);
        TemplateEngine engine = TemplateEngine.builtIn();
        ReportView first = reports.view(HOSTILE);
        for (int i = 0; i < ALREADY_MADE; i++) {
            engine.page("report.ftlh", first);
        }
        for (String client : clients(language)) {
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

    /** Random clients, examples with all their facts, and texts that try to be markup; in any order, each twice. */
    private static List<String> clients(String language) throws IOException {
        RandomClients random = RandomClients.ofBuiltInLayers();
        List<String> clients = new ArrayList<>(
                IntStream.range(0, RANDOM_CLIENTS / Spoken.languages().size())
                        .mapToObj(random::line)
                        .toList());
        for (Path file : Spoken.examples(language)) {
            if (file.toString().endsWith(".jsonl")) {
                clients.addAll(Files.readAllLines(file));
            } else {
                clients.add(Files.readString(file));
            }
        }
        clients.add(HOSTILE);
        clients.addAll(List.copyOf(clients));
        Collections.shuffle(clients, new Random(4));
        return clients;
    }
}
