package nl.vierlagen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a person wrote stays as it is, byte for byte, around the facts that are put in. */
class UntouchedTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "clients");

    /** Counts that no measure takes by themselves. In some examples another value stands there: that is a conflict. */
    private static final List<String> FACTS = List.of(
            "reputation.ambassadors.known",
            "reputation.partners.named",
            "reputation.mentions.found",
            "website.community.questions",
            "internal.starters.started",
            "internal.roles.needed");

    @TempDir
    private Path folder;

    @Test
    void keepsEveryByteOfTheExamples() throws IOException, UnusableSourceException {
        int changed = 0;
        for (Path example : examples()) {
            String before = Files.readString(example);
            for (String fact : FACTS) {
                String name = example.getFileName().toString();
                Optional<AssessmentFile.Merged> merged = merged(before, name, fact, new Problems());
                if (merged.isPresent() && merged.get().isChanged()) {
                    changed++;
                    assertOnlyAdded(before, merged.get().text());
                }
            }
        }
        assertThat(changed).isGreaterThan(examples().size());
    }

    @Test
    void keepsEveryByteOfFilesWrittenInEveryWay() throws IOException, UnusableSourceException {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            String before = new RandomYaml(random).text();
            Problems problems = new Problems();
            Optional<AssessmentFile.Merged> merged = merged(before, "a.yaml", FACTS.get(0), problems);

            assertThat(merged).as(before + problems.list()).isPresent();
            assertOnlyAdded(before, merged.get().text());
        }
    }

    @Test
    void writesTheFileWholeAndNothingElse() throws IOException, UnusableSourceException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "client: { id: a, name: A }\ndate: 2026-11-01\n");
        Path link = Files.createSymbolicLink(folder.resolve("b.yaml"), file);
        AssessmentFile opened = AssessmentFile.read(link, BuiltIn.reader());

        opened.write(opened.merge(AssessmentFileTest.counted(3), false, new Problems())
                .orElseThrow());

        assertThat(Files.readString(file)).endsWith("answered: 3\n");
        assertThat(link).isSymbolicLink();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, link);
        }
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .toList();
        }
    }

    private Optional<AssessmentFile.Merged> merged(String before, String name, String fact, Problems problems)
            throws IOException, UnusableSourceException {
        Path file = Files.write(folder.resolve(name), before.getBytes(StandardCharsets.UTF_8));
        String[] keys = fact.split("\\.");
        Fact.Group facts = new Fact.Group(Map.of(keys[2], new Fact.Value(Fact.Kind.NUMBER, "77")))
                .under("layers", keys[0], "facts", keys[1]);
        return AssessmentFile.read(file, BuiltIn.reader()).merge(facts, false, problems);
    }

    /** The old text is the new one without one piece. */
    private static void assertOnlyAdded(String before, String after) {
        int head = 0;
        while (head < before.length() && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        // A value null is none, and the only one to give way.
        String tail = before.substring(head).replaceFirst("^null", "");
        assertThat(after).endsWith(tail);
        assertThat(after.substring(head, after.length() - tail.length())).contains("77");
    }
}
