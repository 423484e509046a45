package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierlagen.app.AppRunner;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison of an example with its earlier audit is checked in, so that a change in it is seen and meant. */
class GoldenComparisonTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String RENEW = "./vierlagen compare examples/earlier/bakkerij-janssen-2025.json"
            + " examples/clients/bakkerij-janssen.yaml --out examples/comparison";

    @ParameterizedTest
    @ValueSource(strings = {"html", "json"})
    void theExampleGivesTheComparisonThatIsCheckedIn(String format, @TempDir Path out) throws IOException {
        AppRunner.run(
                "compare",
                EXAMPLES.resolve("earlier/bakkerij-janssen-2025.json").toString(),
                EXAMPLES.resolve("clients/bakkerij-janssen.yaml").toString(),
                "--out",
                out.toString(),
                "--format",
                format);

        String name = "bakkerij-janssen-comparison." + format;
        assertThat(Files.readAllLines(out.resolve(name)))
                .as(name + "; if the difference is meant: " + RENEW)
                .isEqualTo(Files.readAllLines(EXAMPLES.resolve("comparison").resolve(name)));
    }
}
