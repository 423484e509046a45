package nl.vierlagen.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFolderTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void readsTemplatesAndWhatTheyInclude() throws IOException {
        write("report.ftlh", "\uFEFFa\r\nb");
        write("parts/cover.ftlh", "c");
        write("README.txt", "no template");
        write(".hidden.ftlh", "${");

        assertThat(read().orElseThrow().texts())
                .containsExactly(Map.entry("parts/cover.ftlh", "c"), Map.entry("report.ftlh", "a\nb"));
    }

    @Test
    void wantsATemplateThatTakesThePlaceOfOneOfVierlagens() throws IOException {
        write("reprot.ftlh", "x");

        assertThat(problems())
                .containsExactly("brand.yaml:1:1: templates: found unknown template 'reprot.ftlh'; allowed:"
                        + " report.ftlh, style.ftlh, cover.ftlh, contents.ftlh, summary.ftlh, cards.ftlh, card.ftlh, standing.ftlh, insights.ftlh,"
                        + " insight.ftlh, goals.ftlh, roadmap.ftlh, moment.ftlh, step.ftlh, details.ftlh, layer.ftlh, theme.ftlh, criterion.ftlh, added.ftlh,"
                        + " open.ftlh, open-layer.ftlh, question.ftlh, method.ftlh, parts.ftlh and 7 more"
                        + " (did you mean 'report.ftlh'?)");
    }

    @Test
    void followsNoLinks(@TempDir Path elsewhere) throws IOException {
        write("report.ftlh", "x");
        Files.writeString(elsewhere.resolve("secret.ftlh"), "secret");
        Files.createSymbolicLink(folder.resolve("cards.ftlh"), elsewhere.resolve("secret.ftlh"));
        Files.createSymbolicLink(folder.resolve("more"), elsewhere);
        Files.createSymbolicLink(folder.resolve("round"), folder);

        assertThat(problems())
                .containsExactly(
                        "F/cards.ftlh:1:1: found a link; allowed: a file or a folder itself",
                        "F/more:1:1: found a link; allowed: a file or a folder itself",
                        "F/round:1:1: found a link; allowed: a file or a folder itself");
    }

    @Test
    void refusesWhatIsTooMuchOrNoText() throws IOException {
        write("report.ftlh", "x".repeat(TemplateFolder.MOST_BYTES + 1));
        write("a/b/c/d/e.ftlh", "x");
        write("vierlagen/cards.ftlh", "x");
        write("naam met spatie.ftlh", "x");
        Files.write(folder.resolve("cards.ftlh"), "é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(';')))
                .containsExactly(
                        "F/a/b/c/d:1:1: found folders nested deeper than 4",
                        "F/cards.ftlh:1:1: found bytes that are not UTF-8",
                        "F/naam met spatie.ftlh:1:1: found an odd name or no file",
                        "F/report.ftlh:1:1: found more than 262144 bytes",
                        "F/vierlagen:1:1: found a folder that would hide Vierlagen's own");
    }

    @Test
    void refusesMoreTemplatesThanAnyoneWrites() throws IOException {
        for (int i = 0; i <= TemplateFolder.MOST_FILES; i++) {
            write("part" + i + ".ftlh", "x");
        }
        assertThat(problems()).containsExactly("F:1:1: found more than 100 templates; allowed: at most that");
    }

    @Test
    void tellsEveryTemplateThatIsMalformed() throws IOException {
        write("report.ftlh", "<#if x>");
        write("cards.ftlh", "fine ${x?new()}");

        assertThat(problems()).hasSize(2);
        assertThat(problems.list().get(0).place().line()).isEqualTo(1);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private Optional<AgencyTemplates> read() {
        return AgencyTemplates.read(folder, Place.startOf("brand.yaml"), "templates", problems);
    }

    private List<String> problems() {
        assertThat(read()).isEmpty();
        return problems.list().stream()
                .map(Problem::toString)
                .map(text -> text.replace(folder.toString(), "F"))
                .toList();
    }
}
