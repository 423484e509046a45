package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vierlagen.comparison.CriterionChange;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Unit;
import nl.vierlagen.overlay.Overlays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportWordsTest {

    @ParameterizedTest
    @MethodSource("nl.vierlagen.report.Spoken#languages")
    void everyLanguageHasTheSameKeysWithNoArgumentOfItsOwn(String language) {
        ReportWords first = new ReportWordsReader(Overlays.NONE).in("nl");
        ReportWords words = new ReportWordsReader(Overlays.NONE).in(language);

        assertThat(words.keys()).isEqualTo(first.keys());
        assertThat(words.keys()).allSatisfy(key -> {
            int given = arguments(first.text(key));
            assertThat(arguments(words.text(key))).as(key).isBetween(Math.min(given, 0), given);
        });
    }

    @ParameterizedTest
    @MethodSource("nl.vierlagen.report.Spoken#languages")
    void everyIdHasAWord(String language) {
        assertThat(new ReportWordsReader(Overlays.NONE).in(language).keys())
                .containsAll(keys("level.", Level.values(), Level::id))
                .containsAll(keys("levelMeaning.", Level.values(), Level::id))
                .containsAll(keys("rating.", Rating.values(), Rating::id))
                .containsAll(keys("basis.", Finding.Basis.values(), Finding.Basis::id))
                .containsAll(keys("effort.", Effort.values(), Effort::id))
                .containsAll(keys("work.", Effort.values(), Effort::id))
                .containsAll(keys("goal.", Goal.builtIn().toArray(Goal[]::new), Goal::id))
                .containsAll(keys("unit.", Unit.values(), Unit::id))
                .containsAll(keys("comparison.kind.", shown(), CriterionChange.Kind::id));
    }

    @ParameterizedTest
    @MethodSource("nl.vierlagen.report.Spoken#languages")
    void noTextHasAnApostropheThatAMessageFormatWouldSwallow(String language) {
        ReportWords words = new ReportWordsReader(Overlays.NONE).in(language);
        assertThat(words.keys()).allSatisfy(key -> assertThat(words.text(key)).doesNotContain("'"));
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> groupsFoundById = Set.of(
                "level",
                "levelMeaning",
                "rating",
                "basis",
                "effort",
                "goal",
                "unit",
                "source",
                "sourceTitle",
                "work",
                "law");
        String sources = contents("src/main/java/nl/vierlagen/report");
        String templates = contents("src/main/resources/nl/vierlagen/report/templates");

        assertThat(new ReportWordsReader(Overlays.NONE).in("nl").keys())
                .filteredOn(key -> !groupsFoundById.contains(key.substring(0, key.indexOf('.'))))
                .filteredOn(key -> !key.startsWith("comparison.kind.") && !key.startsWith("questionnaire."))
                .allSatisfy(key -> assertThat(sources.contains("\"" + key + "\"")
                                || templates.contains("words." + key + "}")
                                || templates.contains("words." + key + " "))
                        .as(key)
                        .isTrue());
    }

    @Test
    void everyTextOfTheQuestionnaireIsUsed() throws IOException {
        String sources = contents("src/main/java/nl/vierlagen/questionnaire");

        assertThat(new ReportWordsReader(Overlays.NONE).in("nl").keys())
                .filteredOn(key -> key.startsWith("questionnaire."))
                .isNotEmpty()
                .map(key -> key.substring("questionnaire.".length()))
                .allMatch(key -> sources.contains('"' + key + '"')
                        || sources.contains('"' + key.replaceFirst(".*\\.", "").replaceFirst("Hint$", "") + '"'));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 0, 0 medewerkers",
        "nl, 1, 1 medewerker",
        "nl, 2, 2 medewerkers",
        "en, 1, 1 employee",
        "en, 1200, '1,200 employees'",
        "nl, 1200, 1.200 medewerkers",
        "fr, 0, 0 collaborateur",
        "fr, 1, 1 collaborateur",
        "fr, 2, 2 collaborateurs",
        "de, 1, 1 beschäftigte Person",
        "de, 1200, 1.200 Beschäftigte"
    })
    void aCountAgreesWithItsNoun(String language, int count, String expected) {
        ReportWords words = new ReportWordsReader(Overlays.NONE).in(language);
        assertThat(words.text("header.employees", count, new Figures(words).count(count)))
                .isEqualTo(expected);
    }

    @Test
    void tellsWhichKeyIsMissing() {
        assertThatThrownBy(() -> new ReportWordsReader(Overlays.NONE).in("nl").text("summary.absent"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("summary.absent")
                .hasMessageContaining("in 'nl'");
    }

    @Test
    void tellsWhichLanguageIsMissing() {
        assertThat(new ReportWordsReader(Overlays.NONE).speaks("xx")).isFalse();
        assertThatThrownBy(() -> new ReportWordsReader(Overlays.NONE).in("xx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'xx'");
    }

    /** How many arguments a text needs; less than none for one that is no message and gets none. */
    private static int arguments(String text) {
        try {
            return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
        } catch (IllegalArgumentException noMessage) {
            return -1;
        }
    }

    private static CriterionChange.Kind[] shown() {
        return EnumSet.complementOf(EnumSet.of(CriterionChange.Kind.UNCHANGED)).toArray(CriterionChange.Kind[]::new);
    }

    private static <E> List<String> keys(String group, E[] constants, Function<E, String> id) {
        return Arrays.stream(constants).map(id).map(name -> group + name).toList();
    }

    private static String contents(String folder) throws IOException {
        StringBuilder contents = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.append(Files.readString(file));
            }
        }
        return contents.toString();
    }
}
