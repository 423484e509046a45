package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.overlay.Overlays;
import org.junit.jupiter.api.Test;

/** A language of which a part is missing would be none at all, without a word. */
class SpokenTest {

    private static final Pattern WORDS = Pattern.compile("words_([a-z]+)\\.yaml");

    @Test
    void everyLayerInsightAndTheReportSpeakTheSameLanguages() throws IOException {
        List<String> written = written();

        assertThat(Spoken.languages()).isEqualTo(written).contains("nl", "en", "fr", "de");
        assertThat(ServiceLoader.load(Layer.class))
                .allSatisfy(
                        layer -> assertThat(layer.checklist().words().keySet()).containsExactlyElementsOf(written));
        assertThat(ModelReader.read().insights())
                .allSatisfy(insight -> assertThat(insight.words().keySet()).containsExactlyElementsOf(written));
    }

    @Test
    void noWordForARatingIsAnotherRatingInAnotherLanguage() {
        Map<String, Set<String>> idsByWord = new TreeMap<>();
        for (String language : Spoken.languages()) {
            ReportWords words = new ReportWordsReader(Overlays.NONE).in(language);
            for (String id : List.of("not", "partly", "largely", "fully", "not-applicable")) {
                idsByWord.computeIfAbsent(id, key -> new TreeSet<>()).add(id);
                idsByWord
                        .computeIfAbsent(words.text("rating." + id).toLowerCase(Locale.ROOT), key -> new TreeSet<>())
                        .add(id);
            }
        }
        assertThat(idsByWord).allSatisfy((word, ids) -> assertThat(ids).as(word).hasSize(1));
    }

    @Test
    void everyExampleHasItsTurn() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/clients"))) {
            assertThat(Spoken.languages().stream().flatMap(language -> Spoken.examples(language).stream()))
                    .containsAll(files.toList());
        }
    }

    /** The languages of the report's own words. */
    private static List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/nl/vierlagen/report"))) {
            return files.map(file -> file.getFileName().toString())
                    .flatMap(name -> WORDS.matcher(name).results())
                    .map((MatchResult found) -> found.group(1))
                    .sorted()
                    .toList();
        }
    }
}
