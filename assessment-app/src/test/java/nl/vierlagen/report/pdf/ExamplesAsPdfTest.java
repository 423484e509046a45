package nl.vierlagen.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vierlagen.app.AppRunner;
import nl.vierlagen.report.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the command line writes for real clients, checked by veraPDF. */
class ExamplesAsPdfTest {

    private static final String EXAMPLES = "../examples/";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("nl.vierlagen.report.Spoken#languages")
    void examplesAreAccessibleAndCanBeKept(String language) throws Exception {
        List<String> call =
                new ArrayList<>(List.of("batch", "--format=pdf", "--language=" + language, "--out=" + out()));
        Spoken.examples(language).forEach(file -> call.add(file.toString()));
        AppRunner.run(call.toArray(String[]::new));

        assertThat(files()).hasSizeGreaterThan(1);
        assertThat(problems()).isEmpty();
    }

    @Test
    void soIsAReportInHouseStyleWithAComparison() throws Exception {
        AppRunner.run(
                "report",
                EXAMPLES + "clients/bakkerij-janssen.yaml",
                "--compare",
                EXAMPLES + "earlier",
                "--brand",
                EXAMPLES + "brand/bureau-noorderlicht.yaml",
                "--format",
                "pdf",
                "--out",
                out());

        assertThat(files()).hasSize(1);
        assertThat(problems()).isEmpty();
    }

    @Test
    void soIsAComparisonByItself() throws Exception {
        AppRunner.run(
                "compare",
                EXAMPLES + "earlier/bakkerij-janssen-2025.json",
                EXAMPLES + "clients/bakkerij-janssen.yaml",
                "--format",
                "pdf",
                "--out",
                out());

        assertThat(files()).hasSize(1);
        assertThat(problems()).isEmpty();
    }

    private String out() {
        return folder.toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> problems() throws Exception {
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            for (PDFAFlavour standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
                VeraPdf.problems(Files.readAllBytes(file), standard)
                        .forEach(problem -> problems.add(file.getFileName() + ": " + problem));
            }
        }
        return problems;
    }
}
