package nl.vierlagen.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vierlagen.report.ReportView;
import org.junit.jupiter.api.Test;

/** The page for those who write templates says what is there, and nothing that is not. */
class TemplatesDocTest {

    private static final Path DOC = Path.of("..", "docs", "templates.md");

    @Test
    void namesEveryRecordOfTheViewWithEachOfItsComponents() throws IOException {
        assertThat(described())
                .as("records and components in " + DOC)
                .containsExactlyInAnyOrderElementsOf(ViewNames.records(ReportView.class).stream()
                        .flatMap(type -> Members.of(type).components().keySet().stream()
                                .map(component -> name(type) + "." + component))
                        .toList());
    }

    @Test
    void namesEveryTemplateThatCanBeReplaced() throws IOException {
        String doc = Files.readString(DOC);

        assertThat(BuiltIn.PARTS).allSatisfy(part -> {
            assertThat(BuiltIn.text(part)).as(part).isPresent();
            assertThat(doc).contains("`" + part + "`");
        });
    }

    @Test
    void namesTheLimits() throws IOException {
        assertThat(Files.readString(DOC))
                .contains("| " + Limits.USUAL.time().toSeconds() + " seconds |")
                .contains("| 16,777,216 |")
                .contains("| " + Limits.USUAL.memory() / 1024 / 1024 + " MiB |")
                .contains("| " + Limits.USUAL.depth() + " |")
                .contains("| " + TemplateFolder.MOST_FILES + " |")
                .contains("| 262,144 bytes of UTF-8 |");
        assertThat(Limits.USUAL.characters()).isEqualTo(16_777_216);
        assertThat(TemplateFolder.MOST_BYTES).isEqualTo(262_144);
    }

    private static String name(Class<?> type) {
        boolean isShape =
                type.getEnclosingClass() != null && type.getEnclosingClass().isInterface();
        return isShape ? "Shape." + type.getSimpleName() : type.getSimpleName();
    }

    private static List<String> described() throws IOException {
        String view = Files.readString(DOC).split("## The view")[1];
        return Stream.of(view.split("\n### "))
                .skip(1)
                .flatMap(record -> Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                        .matcher(record)
                        .results()
                        .map(MatchResult::group)
                        .map(row -> record.lines().findFirst().orElseThrow() + "." + row.replaceAll("[^\\w]", "")))
                .toList();
    }
}
