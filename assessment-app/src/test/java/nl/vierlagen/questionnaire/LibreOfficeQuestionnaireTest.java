package nl.vierlagen.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Has LibreOffice open the questionnaire, fill in the answers of an example, and save it. */
@Tag("libreoffice")
class LibreOfficeQuestionnaireTest {

    private static final long PATIENCE_IN_SECONDS = 300;

    private static final List<String> NOT_APPLICABLE = List.of("niet van toepassing", "not applicable");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatLibreOfficeSavesGivesTheResultOfTheSameAnswers(String language) throws Exception {
        Node.Mapping answers = Examples.clients().get(0);
        byte[] empty = Examples.QUESTIONNAIRES.xlsx(language);
        List<Filling> fillings = Respondent.fillings(empty, answers);
        Files.write(folder.resolve("empty.xlsx"), empty);
        JsonMapper.shared()
                .writeValue(
                        folder.resolve("fillings.json").toFile(),
                        fillings.stream()
                                .map(LibreOfficeQuestionnaireTest::written)
                                .toList());

        run();

        assertThat(fillings).hasSizeGreaterThan(200);
        assertThat(Examples.result(folder.resolve("filled.xlsx"))).isEqualTo(Examples.result(answers));
        double[][] progress =
                JsonMapper.shared().readValue(folder.resolve("progress.json").toFile(), double[][].class);
        assertThat(progress).isDeepEqualTo(expected(fillings));
    }

    private static List<Object> written(Filling filling) {
        String kind =
                filling.value() instanceof Number ? "number" : filling.value() instanceof LocalDate ? "day" : "text";
        return List.of(
                filling.sheet(),
                filling.cell(),
                kind,
                filling.value() instanceof LocalDate day ? day.toString() : filling.value());
    }

    /** Rated, applicable, share and facts, by layer and of all together. */
    private static double[][] expected(List<Filling> fillings) {
        List<double[]> rows = new ArrayList<>();
        double[] all = new double[4];
        for (Layer layer : Examples.LAYERS.all()) {
            String path = "layers/" + layer.checklist().id();
            List<Object> ratings = fillings.stream()
                    .filter(filling -> filling.path().matches(path + "/answers/.*/rating"))
                    .map(Filling::value)
                    .toList();
            double notApplicable =
                    ratings.stream().filter(NOT_APPLICABLE::contains).count();
            double[] row = new double[4];
            row[0] = ratings.size() - notApplicable;
            row[1] = layer.checklist().criteria().size() - notApplicable;
            row[2] = row[0] / row[1];
            row[3] = fillings.stream()
                    .filter(filling -> filling.path().startsWith(path + "/facts"))
                    .filter(filling -> !filling.path().endsWith("[]"))
                    .count();
            rows.add(row);
            for (int column = 0; column < all.length; column++) {
                all[column] += row[column];
            }
        }
        all[2] = all[0] / all[1];
        rows.add(all);
        return rows.toArray(double[][]::new);
    }

    private void run() throws IOException, InterruptedException {
        Path script = folder.resolve("fill.py");
        try (InputStream source = getClass().getResourceAsStream("fill.py")) {
            Files.copy(source, script);
        }
        Path log = folder.resolve("log.txt");
        // The Python for which Debian's python3-uno is made.
        Process process = new ProcessBuilder("/usr/bin/python3", script.toString(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("LibreOffice ends").isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(log, StandardCharsets.UTF_8))
                .isZero();
    }
}
