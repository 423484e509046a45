package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.vierlagen.layer.Bands.Comparison;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelReaderTest {

    private static final String SOUND = """
            layerOrder: [internal, website]
            insights:
              - id: exposed
                source: S3.04
                when: { level: website, above: internal, by: 2 }
                words:
                  nl: { title: Bloot, text: U staat bloot., action: Doe iets. }
                  en: { title: Exposed, text: You are exposed., action: Do something. }
            """;
    private static final String WHEN = "{ level: website, above: internal, by: 2 }";

    @Test
    void readsTheModelThatComesWithTheApp() {
        Model model = ModelReader.read();
        assertThat(model.layerOrder()).containsExactly("internal", "website", "networks", "reputation");
        assertThat(model.insight("unbalanced").source()).isEqualTo("S3.02");
        assertThat(model.insight("unbalanced").condition()).isEqualTo(new Condition.BalanceBelow(60));
        assertThatThrownBy(() -> model.insight("asleep"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no insight 'asleep'");
    }

    @Test
    void readsOrderInsightsAndWords() {
        Model model = ModelReader.read(SOUND);
        assertThat(model.layerOrder()).containsExactly("internal", "website");
        assertThat(model.insights()).hasSize(1);
        Insight insight = model.insights().get(0);
        assertThat(insight.id()).isEqualTo("exposed");
        assertThat(insight.source()).isEqualTo("S3.04");
        assertThat(insight.condition()).isEqualTo(new Condition.Above("website", "internal", 2));
        assertThat(insight.words()).containsOnlyKeys("en", "nl");
        assertThat(insight.words().get("nl")).isEqualTo(new Insight.Text("Bloot", "U staat bloot.", "Doe iets."));
    }

    @Test
    void speaksALanguageInWhichEveryInsightHasWords() {
        Model both = ModelReader.read(SOUND);
        assertThat(both.speaks("en")).isTrue();
        assertThat(both.speaks("fr")).isFalse();
        assertThat(ModelReader.read(SOUND.replaceFirst("\n +en: .*", "")).speaks("en"))
                .isFalse();
        assertThat(new Model(both.layerOrder(), List.of(), both.goals()).speaks("en"))
                .isTrue();
    }

    @Test
    void readsEveryKindOfCondition() {
        assertThat(condition("{ level: website, atLeast: active }"))
                .isEqualTo(new Condition.AtLeast("website", Level.ACTIVE));
        assertThat(condition("{ level: website, atMost: passive }"))
                .isEqualTo(new Condition.AtMost("website", Level.PASSIVE));
        assertThat(condition("{ balanceBelow: 59.5 }")).isEqualTo(new Condition.BalanceBelow(59.5));
        assertThat(condition("{ measure: m, of: website, \"<=\": -1 }"))
                .isEqualTo(new Condition.Measured("website", "m", Comparison.AT_MOST, -1));
        assertThat(condition("{ all: [{ balanceBelow: 1 }, { any: [{ balanceBelow: 2 }, { balanceBelow: 3 }] }] }"))
                .isEqualTo(new Condition.All(List.of(
                        new Condition.BalanceBelow(1),
                        new Condition.Any(List.of(new Condition.BalanceBelow(2), new Condition.BalanceBelow(3))))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            >=  | 50   | true
            >=  | 49.9 | false
            '>' | 50.1 | true
            '>' | 50   | false
            <=  | 50   | true
            <=  | 50.1 | false
            '<' | 49.9 | true
            '<' | 50   | false
            """)
    void readsEverySignAsItIsMeant(String sign, double figure, boolean holds) {
        Condition condition = condition("{ measure: m, of: website, \"" + sign + "\": 50 }");
        Situation situation = new Situation(Map.of(), OptionalDouble.empty(), Map.of("website", Map.of("m", figure)));
        assertThat(condition.holds(situation)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            [internal, website]     | [internal, 2]           | 1:24: layerOrder[1]: found the number 2; allowed: a text (put it in quotes)
            [internal, website]     | internal                | 1:13: layerOrder: found 'internal'; allowed: a list
            [internal, website]     | ''                      | 1:1: layerOrder: found nothing; allowed: a value: this key is required
            'id: exposed'           | 'id:'                   | 3:5: insights[0].id: found nothing; allowed: a value: this key is required
            ' source: S3.04'        | ' source:'              | 4:5: insights[0].source: found nothing; allowed: a value: this key is required
            'nl: {'                 | 'nl: ['                 | 7:67: found malformed text
            { title: Bloot,         | {                       | 7:11: insights[0].words.nl.title: found nothing; allowed: a value: this key is required
            'text: U staat bloot.,' | ''                      | 7:11: insights[0].words.nl.text: found nothing; allowed: a value: this key is required
            ', action: Doe iets.'   | ''                      | 7:11: insights[0].words.nl.action: found nothing; allowed: a value: this key is required
            Bloot                   | ''' '''                 | 7:20: insights[0].words.nl.title: found ' '; allowed: a text that is not blank
            'nl: { title'           | 'fr: { title'           | 7:7: insights[0].words.nl: found nothing; allowed: a value: this key is required
            'title: Bloot'          | 'title: Bloot, tekst: x' | 7:27: insights[0].words.nl.tekst: found unknown key 'tekst'; allowed: title, text, action (did you mean 'text'?)
            """)
    void tellsAFaultInOrderIdAndWords(String sound, String faulty, String fault) {
        assertThat(SOUND).contains(sound);
        assertThat(faults(SOUND.replace(sound, faulty)))
                .singleElement()
                .asString()
                .startsWith("model.yaml:" + fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            now                                              | 5:11: insights[0].when: found 'now'; allowed: keys with values
            ''                                               | 5:5: insights[0].when: found nothing; allowed: a value: this key is required
            { level: website }                               | 5:11: insights[0].when: found no comparison; allowed: one of atLeast, atMost, and above with by
            { level: website, above: internal }              | 5:11: insights[0].when: found above or by alone; allowed: one of atLeast, atMost, and above with by
            { level: website, atLeast: active, by: 2 }       | 5:11: insights[0].when: found above or by alone; allowed: one of atLeast, atMost, and above with by
            { level: website, atLeast: active, atMost: active } | 5:11: insights[0].when: found more than one comparison; allowed: one of atLeast, atMost, and above with by
            { level: webiste, atLeast: active }              | 5:20: insights[0].when.level: found unknown layer 'webiste'; allowed: internal, website (did you mean 'website'?)
            { level: website, above: intern, by: 2 }         | 5:36: insights[0].when.above: found unknown layer 'intern'; allowed: internal, website (did you mean 'internal'?)
            { measure: m, of: webiste, "<": 1 }              | 5:29: insights[0].when.of: found unknown layer 'webiste'; allowed: internal, website (did you mean 'website'?)
            { measure: m, of: website, "<": 1, ">": 0 }      | 5:11: insights[0].when: found more than one limit; allowed: one of the keys ">=", ">", "<=" and "<"
            { all: [] }                                      | 5:18: insights[0].when.all: found a list; allowed: at least one condition
            { above: internal, by: 2 }                       | 5:11: insights[0].when: found no condition; allowed: one of all, any, balanceBelow, measure and level
            { level: website, above: internal, by: 5 }       | 5:50: insights[0].when.by: found the number 5; allowed: a number from 1 to 4
            { level: website, above: internal, by: 0 }       | 5:50: insights[0].when.by: found the number 0; allowed: a number from 1 to 4
            { level: website, above: internal, by: 1.5 }     | 5:50: insights[0].when.by: found the number 1.5; allowed: a whole number from 1 to 4
            { level: website, atLeast: activ }               | 5:38: insights[0].when.atLeast: found unknown word 'activ'; allowed: absent, passive, reactive, active, embedded (did you mean 'active'?)
            { level: website, atMost: high }                 | 5:37: insights[0].when.atMost: found unknown word 'high'; allowed: absent, passive, reactive, active, embedded
            { balanceBelow: 101 }                            | 5:27: insights[0].when.balanceBelow: found the number 101; allowed: a number from 0 to 100
            { balanceBelow: 60, level: website }             | 5:11: insights[0].when: found balanceBelow and level; allowed: one of all, any, balanceBelow, measure and level
            { measure: m, "<": 1 }                           | 5:11: insights[0].when.of: found nothing; allowed: a value: this key is required
            { measure: m, of: website }                      | 5:11: insights[0].when: found no limit; allowed: one of the keys ">=", ">", "<=" and "<"
            { measure: m, of: website, "<": many }           | 5:43: insights[0].when.<: found 'many'; allowed: a number from -1000000000 to 1000000000
            { all: { balanceBelow: 1 } }                     | 5:18: insights[0].when.all: found keys with values; allowed: a list
            { all: [{ any: [{ balanceBelow: -1 }] }] }       | 5:43: insights[0].when.all[0].any[0].balanceBelow: found the number -1; allowed: a number from 0 to 100
            { all: [{ balanceBelow: 1 }], any: [] }          | 5:11: insights[0].when: found all and any; allowed: one of all, any, balanceBelow, measure and level
            """)
    void tellsAFaultInACondition(String when, String fault) {
        assertThat(faults(SOUND.replace(WHEN, when))).contains("model.yaml:" + fault);
    }

    @Test
    void refusesASecondInsightOfOneId() {
        String second = SOUND.substring(SOUND.indexOf("  - id"));
        assertThat(faults(SOUND + second))
                .containsExactly(
                        "model.yaml:9:9: insights[1].id: found 'exposed'; allowed: an id that no other insight has");
    }

    @Test
    void knowsOnlyStatementsThatThereAre() {
        assertThat(faults(SOUND.replace("S3.04", "3.04")))
                .singleElement()
                .asString()
                .startsWith("model.yaml:4:13: insights[0].source: found unknown statement '3.04'; allowed: S0.01, ")
                .endsWith("(did you mean 'S3.04'?)");
    }

    @Test
    void tellsEveryFaultAtOnceInTheirOrder() {
        String faulty = "orders: []\n" + SOUND.replace("exposed", "' '").replace("by: 2", "by: 9");
        assertThat(faults(faulty))
                .containsExactly(
                        "model.yaml:1:1: orders: found unknown key 'orders'; allowed: layerOrder, insights",
                        "model.yaml:4:9: insights[0].id: found ' '; allowed: a text that is not blank",
                        "model.yaml:6:50: insights[0].when.by: found the number 9; allowed: a number from 1 to 4");
    }

    @ParameterizedTest
    @CsvSource({
        "'', found an empty document; allowed: a document with content",
        "'- a', found a list; allowed: keys with values",
        "internal, found 'internal'; allowed: keys with values"
    })
    void tellsThatADocumentIsNoModel(String text, String fault) {
        assertThat(faults(text)).containsExactly("model.yaml:1:1: " + fault);
    }

    private static Condition condition(String when) {
        return ModelReader.read(SOUND.replace(WHEN, when)).insights().get(0).condition();
    }

    private static List<String> faults(String text) {
        return catchThrowableOfType(InvalidChecklistException.class, () -> ModelReader.read(text)).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
