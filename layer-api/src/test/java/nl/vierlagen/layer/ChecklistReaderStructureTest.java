package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code checklist.yaml} broken one way at a time; {@link ChecklistReaderMeasuresTest} has its measures. */
class ChecklistReaderStructureTest {

    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsAFaultOfTheStructure(String name, String sound, String broken, List<String> faults) {
        ChecklistFiles files = new ChecklistFiles();
        files.breaks("checklist.yaml", sound, broken);
        assertThat(files.faults())
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
                        "26:18: themes[1].criteria[0].sources: found 'S0.01'; allowed: a list"),
                broken(
                        "a source that is no text",
                        "sources: [S0.01]",
                        "sources: [1]",
                        "26:19: themes[1].criteria[0].sources[0]: found the number 1; allowed: a text (put it in quotes)"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "version: 1.2.0, version: 0.1.0",
        "version: 1.2.0, version: 1.0.0",
        "version: 1.2.0, version: 10.21.130",
        "weight: 3, weight: 1",
        "weight: 3, weight: 5",
        "effort: 2, effort: 1",
        "effort: 2, effort: 3",
        "requiredFor: reactive, requiredFor: passive",
        "requiredFor: reactive, requiredFor: embedded"
    })
    void acceptsWhatIsJustWithinTheLimits(String sound, String other) {
        ChecklistFiles files = new ChecklistFiles();
        files.breaks("checklist.yaml", sound, other);
        assertThat(files.read().criteria()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsAListWithoutAnything(String name, String text, String fault) {
        ChecklistFiles files = new ChecklistFiles();
        files.put("checklist.yaml", text);
        assertThat(files.faults()).contains("checklist.yaml:" + fault);
    }

    static Stream<Arguments> tellsAListWithoutAnything() {
        String start = "id: internal\nversion: 1.2.0\n";
        return Stream.of(
                arguments("no themes", start + "themes: []", "3:9: themes: found a list; allowed: at least one theme"),
                arguments(
                        "no criteria",
                        start + "themes: [{id: a, weight: 1, criteria: []}]",
                        "3:39: themes[0].criteria: found a list; allowed: at least one criterion"),
                arguments(
                        "no criteria beside another fault",
                        start + "themes: [{id: a, weight: 9, criteria: []}]",
                        "3:39: themes[0].criteria: found a list; allowed: at least one criterion"));
    }

    private static Arguments broken(String name, String sound, String broken, String... faults) {
        return arguments(name, sound, broken, List.of(faults));
    }

    private static String goals() {
        return String.join(", ", Goal.builtIn().stream().map(Goal::id).toList());
    }

    private static String statements() {
        List<String> ids = Statement.all().stream().map(Statement::id).toList();
        return String.join(", ", ids.subList(0, 24)) + " and 94 more";
    }
}
