package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChecklistReaderTest {

    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    @Test
    void readsTheStructure() {
        Checklist checklist = read(new ChecklistFiles());
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
        Checklist checklist = read(new ChecklistFiles());
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
        Checklist checklist = read(files);
        assertThat(checklist.words().keySet()).containsExactly("en", "fr", "nl");
        assertThat(checklist.in("fr").title()).isEqualTo("En ordre");
    }

    @Test
    void checksAThirdLanguageAsTheOthers() {
        ChecklistFiles files = new ChecklistFiles();
        files.put("words_fr.yaml", files.text("words_en.yaml").replace("  team: Team\n", ""));
        assertThat(faults(files))
                .containsExactly(
                        "words_fr.yaml:3:3: themes.team: found nothing; allowed: a value: this key is required");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsAFaultOfTheStructure(String name, String sound, String broken, List<String> faults) {
        ChecklistFiles files = new ChecklistFiles();
        files.breaks("checklist.yaml", sound, broken);
        assertThat(faults(files))
                .containsExactlyElementsOf(
                        faults.stream().map(fault -> "checklist.yaml:" + fault).toList());
    }

    static Stream<Arguments> tellsAFaultOfTheStructure() {
        String criterion = "; allowed: policy." + NAME;
        String one = "themes[0].criteria[0].";
        return Stream.of(
                broken(
                        "an id in capitals",
                        "id: internal",
                        "id: Internal",
                        "1:5: id: found 'Internal'; allowed: " + NAME),
                broken(
                        "a version of two parts",
                        "1.2.0",
                        "1.2",
                        "2:10: version: found the number 1.2; allowed: a text (put it in quotes)"),
                broken(
                        "a version with a letter",
                        "1.2.0",
                        "v1.2.0",
                        "2:10: version: found 'v1.2.0'; allowed: a semantic version such as 1.0.0"),
                broken(
                        "a version with a leading zero",
                        "1.2.0",
                        "1.02.0",
                        "2:10: version: found '1.02.0'; allowed: a semantic version such as 1.0.0"),
                broken(
                        "no version",
                        "version: 1.2.0",
                        "# no version",
                        "1:1: version: found nothing; allowed: a value: this key is required"),
                broken(
                        "an unknown key",
                        "version: 1.2.0",
                        "version: 1.2.0\nverzion: 1",
                        "3:1: verzion: found unknown key 'verzion'; allowed: id, version, themes (did you mean 'version'?)"),
                broken(
                        "a theme's id that is no name",
                        "id: team\n",
                        "id: te_am\n",
                        "19:9: themes[1].id: found 'te_am'; allowed: " + NAME),
                broken(
                        "a theme a second time",
                        "id: team\n",
                        "id: policy\n",
                        "19:9: themes[1].id: found 'policy'; allowed: an id that no other theme has",
                        "22:13: themes[1].criteria[0].id: found 'team.briefed'" + criterion),
                broken(
                        "a theme without an id",
                        "- id: team\n    weight: 1",
                        "- weight: 1",
                        "19:5: themes[1].id: found nothing; allowed: a value: this key is required"),
                broken(
                        "a theme's weight of 0",
                        "weight: 3",
                        "weight: 0",
                        "5:13: themes[0].weight: found the number 0; allowed: a number from 1 to 5"),
                broken(
                        "a weight of 6",
                        "weight: 5",
                        "weight: 6",
                        "8:17: " + one + "weight: found the number 6; allowed: a number from 1 to 5"),
                broken(
                        "a weight and a half",
                        "weight: 5",
                        "weight: 1.5",
                        "8:17: " + one + "weight: found the number 1.5; allowed: a whole number from 1 to 5"),
                broken(
                        "a weight in words",
                        "weight: 5",
                        "weight: heavy",
                        "8:17: " + one + "weight: found 'heavy'; allowed: a number from 1 to 5"),
                broken(
                        "no weight",
                        "weight: 5",
                        "# no weight",
                        "7:9: " + one + "weight: found nothing; allowed: a value: this key is required"),
                broken(
                        "an effort of 4",
                        "effort: 2",
                        "effort: 4",
                        "9:17: " + one + "effort: found the number 4; allowed: a number from 1 to 3"),
                broken(
                        "a criterion of another theme",
                        "id: policy.written",
                        "id: team.written",
                        "7:13: " + one + "id: found 'team.written'" + criterion),
                broken(
                        "a criterion without a name",
                        "id: policy.written",
                        "id: policy.",
                        "7:13: " + one + "id: found 'policy.'" + criterion),
                broken(
                        "a criterion with two names",
                        "id: policy.written",
                        "id: policy.written.down",
                        "7:13: " + one + "id: found 'policy.written.down'" + criterion),
                broken(
                        "a criterion a second time",
                        "      - id: policy.written",
                        "      - { id: policy.written,"
                                + " weight: 1, effort: 1, mayBeNotApplicable: true, sources: [S0.01] }\n"
                                + "      - id: policy.written",
                        "8:13: themes[0].criteria[1].id: found 'policy.written'; allowed: an id that no other criterion has"),
                broken(
                        "an unknown level",
                        "requiredFor: reactive",
                        "requiredFor: reactief",
                        "10:22: " + one
                                + "requiredFor: found unknown word 'reactief'; allowed: absent, passive, reactive,"
                                + " active, embedded (did you mean 'reactive'?)"),
                broken(
                        "a gate of the lowest level",
                        "requiredFor: reactive",
                        "requiredFor: absent",
                        "10:22: " + one
                                + "requiredFor: found 'absent'; allowed: a level above absent: every layer is at"
                                + " least absent"),
                broken(
                        "no word on what does not apply",
                        "mayBeNotApplicable: false",
                        "# nothing",
                        "7:9: " + one + "mayBeNotApplicable: found nothing; allowed: a value: this key is required"),
                broken(
                        "a goal a second time",
                        "[service, staff-dialogue]",
                        "[service, service]",
                        "11:29: " + one + "supports[1]: found 'service' a second time; allowed: it once"),
                broken(
                        "a statement that is none",
                        "S3.05",
                        "S9.99",
                        "13:18: " + one + "sources: found unknown statement" + " 'S9.99'; allowed: " + statements()
                                + " (did you mean 'S0.09'?)"),
                broken(
                        "a standard without a clause",
                        "\"WCAG 2.2, 1.1.1\"",
                        "WCAG 2.2",
                        "13:18: " + one
                                + "sources: found 'WCAG 2.2'; allowed: the id of a statement, or a public standard"
                                + " as \"name, clause\""),
                broken(
                        "no source",
                        "sources: [S0.01]",
                        "sources: []",
                        "26:18: themes[1].criteria[0].sources: found a list; allowed: at least one source"),
                broken(
                        "a source that is no list",
                        "sources: [S0.01]",
                        "sources: S0.01",
                        "26:18: themes[1].criteria[0].sources: found 'S0.01'; allowed: a list"));
    }

    private static Arguments broken(String name, String sound, String broken, String... faults) {
        return arguments(name, sound, broken, List.of(faults));
    }

    private static String statements() {
        List<String> ids = Statement.all().stream().map(Statement::id).toList();
        return String.join(", ", ids.subList(0, 24)) + " and 94 more";
    }

    private static Checklist read(ChecklistFiles files) {
        return ChecklistReader.read(files, new TreeSet<>(List.of("policy.points")));
    }

    private static List<String> faults(ChecklistFiles files) {
        return catchThrowableOfType(InvalidChecklistException.class, () -> read(files)).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
