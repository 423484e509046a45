package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistReaderTest {

    @Test
    void readsTheStructure() {
        Checklist checklist = new ChecklistFiles().read();
        assertThat(checklist.id()).isEqualTo("internal");
        assertThat(checklist.version()).isEqualTo("1.2.0");
        assertThat(checklist.themes()).extracting(Theme::id).containsExactly("policy", "team");
        assertThat(checklist.themes()).extracting(Theme::weight).containsExactly(3, 1);
        Bands bands = new Bands(List.of(
                new Bands.Band(Rating.FULLY, Bands.Comparison.AT_LEAST, 10),
                new Bands.Band(Rating.LARGELY, Bands.Comparison.AT_LEAST, 7)));
        assertThat(checklist.criteria())
                .containsExactly(
                        new Criterion(
                                "policy.written",
                                5,
                                Effort.NEXT,
                                Optional.of(Level.REACTIVE),
                                List.of(Goal.SERVICE, Goal.STAFF_DIALOGUE),
                                false,
                                List.of("S3.05", "WCAG 2.2, 1.1.1"),
                                Optional.of(new Criterion.Measured("policy.points", Unit.POINTS, bands))),
                        new Criterion(
                                "team.briefed",
                                1,
                                Effort.LATER,
                                Optional.empty(),
                                List.of(),
                                true,
                                List.of("S0.01"),
                                Optional.empty()));
    }

    @Test
    void readsTheWordsOfEachLanguage() {
        Checklist checklist = new ChecklistFiles().read();
        assertThat(checklist.words().keySet()).containsExactly("en", "nl");
        Words words = checklist.in("en");
        assertThat(words.title()).isEqualTo("The house in order");
        assertThat(words.themes()).isEqualTo(Map.of("policy", "Policy", "team", "Team"));
        assertThat(words.criteria().get("policy.written"))
                .isEqualTo(new Words.CriterionWords(
                        "There is a policy",
                        Map.of(
                                Rating.NOT,
                                "None",
                                Rating.PARTLY,
                                "A draft",
                                Rating.LARGELY,
                                "Old",
                                Rating.FULLY,
                                "All"),
                        "Write it",
                        "Editor"));
    }

    @Test
    void readsAThirdLanguageWhereItIsPresent() {
        ChecklistFiles files = new ChecklistFiles();
        files.put("words_fr.yaml", files.text("words_en.yaml").replace("The house in order", "En ordre"));
        Checklist checklist = files.read();
        assertThat(checklist.words().keySet()).containsExactly("en", "fr", "nl");
        assertThat(checklist.in("fr").title()).isEqualTo("En ordre");
    }

    @Test
    void checksAThirdLanguageAsTheOthers() {
        ChecklistFiles files = new ChecklistFiles();
        files.put("words_fr.yaml", files.text("words_en.yaml").replace("  team: Team\n", ""));
        assertThat(files.faults())
                .containsExactly(
                        "words_fr.yaml:3:3: themes.team: found nothing; allowed: a value: this key is required");
    }

    @Test
    void tellsEveryFaultOfTheStructureAtOnce() {
        ChecklistFiles files = new ChecklistFiles();
        files.breaks("checklist.yaml", "1.2.0", "1.2");
        files.breaks("checklist.yaml", "weight: 5", "weight: 6");
        files.breaks("checklist.yaml", "fully: \">= 10\"", "fully: \"10\"");
        files.breaks("checklist.yaml", "effort: 3", "effort: 3\n        colour: red");
        files.breaks("checklist.yaml", "sources: [S0.01]", "sources: []");
        assertThat(files.faults())
                .extracting(fault -> fault.substring(0, fault.indexOf(": found")))
                .containsExactly(
                        "checklist.yaml:2:10: version",
                        "checklist.yaml:8:17: themes[0].criteria[0].weight",
                        "checklist.yaml:17:27: themes[0].criteria[0].measure.bands.fully",
                        "checklist.yaml:25:9: themes[1].criteria[0].colour",
                        "checklist.yaml:27:18: themes[1].criteria[0].sources");
    }

    @Test
    void tellsEveryFaultOfTheWordsInEveryLanguageAtOnce() {
        ChecklistFiles files = new ChecklistFiles();
        files.breaks("words_nl.yaml", "title: Het huis op orde\n", "");
        files.breaks("words_nl.yaml", "fully: All", "full: All");
        files.breaks("words_en.yaml", "action: Brief them", "action: 12");
        assertThat(files.faults())
                .extracting(fault -> fault.substring(0, fault.indexOf(": found")))
                .containsExactly(
                        "words_en.yaml:14:13: criteria.team.briefed.action",
                        "words_nl.yaml:1:1: title",
                        "words_nl.yaml:7:14: criteria.policy.written.ratings.fully",
                        "words_nl.yaml:7:58: criteria.policy.written.ratings.full");
    }

    @Test
    void saysEveryFaultOnALineOfItsMessage() {
        ChecklistFiles files = new ChecklistFiles();
        files.breaks("checklist.yaml", "weight: 3", "weight: 0");
        files.breaks("checklist.yaml", "weight: 5", "weight: 6");
        assertThatThrownBy(files::read)
                .isInstanceOf(InvalidChecklistException.class)
                .hasMessage(String.join(System.lineSeparator(), files.faults()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist.yaml", "words_nl.yaml", "words_en.yaml"})
    void tellsAFileThatIsMissing(String name) {
        ChecklistFiles files = new ChecklistFiles();
        files.remove(name);
        assertThat(files.faults()).containsExactly(name + ":1:1: found no such file; allowed: the file " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist.yaml", "words_nl.yaml", "words_en.yaml"})
    void tellsAFileThatIsNoMapping(String name) {
        ChecklistFiles files = new ChecklistFiles();
        files.put(name, "- a\n");
        assertThat(files.faults()).containsExactly(name + ":1:1: found a list; allowed: keys with values");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist.yaml", "words_nl.yaml", "words_en.yaml"})
    void tellsAFileThatIsMalformed(String name) {
        ChecklistFiles files = new ChecklistFiles();
        files.put(name, "title: [\n");
        assertThat(files.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault).startsWith(name + ":2:1: found malformed text"));
    }
}
