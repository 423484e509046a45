package nl.vierlagen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import nl.vierlagen.intake.LogTable;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were cut, or of which bytes were changed: figures or problems, and never anything else. */
class BrokenEvidenceTest {

    private static final byte[] TELLING = "\"',;:|>&*!{}[]#-\n\r\t 0é\0\u00ff".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final Random random = new Random(8);

    @Test
    void countsALogOrTellsWhatIsWrongWithIt() throws IOException, UnusableSourceException {
        byte[] log = Files.readAllBytes(Path.of("..", "examples", "evidence", "messages-tasopfiets.csv"));
        int counted = 0;
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            Problems problems = new Problems();
            ByteArrayInputStream in = new ByteArrayInputStream(broken(log));
            try (LogTable table = LogTable.open("-", in, Webcare.COLUMNS, problems)) {
                boolean isCounted = Webcare.count(table, ZoneOffset.UTC, Optional.empty(), Period.ALWAYS, problems)
                        .isPresent();
                assertThat(isCounted).isEqualTo(problems.isEmpty());
                counted += isCounted ? 1 : 0;
                refused += isCounted ? 0 : 1;
            }
        }
        assertThat(counted).isGreaterThan(200);
        assertThat(refused).isGreaterThan(200);
    }

    @Test
    void putsFactsIntoAFileOrLeavesItAlone() throws IOException {
        byte[] client = Files.readAllBytes(Path.of("..", "examples", "clients", "cafe-t-hoekje.yaml"));
        Path file = folder.resolve("a.yaml");
        int merged = 0;
        int refused = 0;
        for (int i = 0; i < 1500; i++) {
            Files.write(file, broken(client));
            Problems problems = new Problems();
            try {
                boolean isMerged = AssessmentFile.read(file, BuiltIn.reader())
                        .merge(AssessmentFileTest.counted(3), true, problems)
                        .isPresent();
                assertThat(isMerged).isEqualTo(problems.isEmpty());
                merged += isMerged ? 1 : 0;
                refused += isMerged ? 0 : 1;
            } catch (UnusableSourceException notUtf8) {
                refused++;
            }
        }
        assertThat(merged).isGreaterThan(100);
        assertThat(refused).isGreaterThan(100);
    }

    private byte[] broken(byte[] whole) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = TELLING[random.nextInt(TELLING.length)];
        }
        return bytes;
    }
}
