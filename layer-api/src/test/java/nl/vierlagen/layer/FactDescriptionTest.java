package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactDescriptionTest {

    private static final String REQUIRED = ": found nothing; allowed: a value: this key is required";

    private final ChecklistFiles files = ChecklistFiles.withFacts();

    @Test
    void readsTheGroupsInTheirOrder() {
        assertThat(new FactDescription(() -> files).groups())
                .containsExactly(
                        new FactGroup(
                                "staff",
                                false,
                                List.of(
                                        new Fact("total", new FactType.Whole(0, 50), true),
                                        new Fact("hours.each", new FactType.Decimal(1.5, Share.MOST), false))),
                        new FactGroup(
                                "shops",
                                true,
                                List.of(
                                        new Fact(
                                                "town",
                                                new FactType.Choice(List.of("utrecht", "delft", "other")),
                                                false),
                                        new Fact("open", new FactType.Choices(List.of("week", "sunday")), false))));
    }

    @ParameterizedTest
    @MethodSource
    void readsEachType(String word, FactType type) {
        files.breaks("facts.yaml", "type: whole, max: 50", "type: " + word);
        assertThat(new FactDescription(() -> files).groups().get(0).facts().get(0))
                .isEqualTo(new Fact("total", type, true));
    }

    static Stream<Arguments> readsEachType() {
        return Stream.of(
                arguments("whole", new FactType.Whole(0, Share.MOST)),
                arguments("text", new FactType.Text()),
                arguments("texts", new FactType.Texts()),
                arguments("address", new FactType.WebAddress()),
                arguments("truth", new FactType.Truth()),
                arguments("date", new FactType.Day()),
                arguments("date-or-truth", new FactType.DayOrTruth()));
    }

    @Test
    void takesTheWordsForValuesFromTheirCatalogueAndFromTheWords() {
        Words.FactGroupWords shops = files.read().in("nl").facts().get("shops");
        assertThat(shops.title()).isEqualTo("Shops");
        assertThat(shops.facts())
                .isEqualTo(Map.of(
                        "town",
                        new Words.FactWords(
                                "Where?",
                                new TreeMap<>(Map.of("utrecht", "Utrecht", "delft", "Delft", "other", "elsewhere"))),
                        "open",
                        new Words.FactWords("When?", new TreeMap<>(Map.of("week", "weekdays", "sunday", "Sundays")))));
    }

    @Test
    void isEmptyForALayerThatDescribesNoFacts() {
        ChecklistFiles without = new ChecklistFiles();
        assertThat(new FactDescription(() -> without).groups()).isEmpty();
        assertThat(without.read().in("en").facts()).isEmpty();
    }

    @Test
    void isReadOnceAndNotBeforeSomebodyAsks() {
        AtomicInteger reads = new AtomicInteger();
        FactDescription facts = new FactDescription(() -> {
            reads.incrementAndGet();
            return files;
        });
        assertThat(reads).hasValue(0);
        assertThat(IntStream.range(0, 50)
                        .parallel()
                        .mapToObj(i -> facts.groups())
                        .distinct())
                .hasSize(1);
        facts.words("en");
        assertThat(reads).hasValue(1);
    }

    @Test
    void keepsNoChecklistFromBeingRead() {
        files.put("facts.yaml", "groups: 1");
        assertThat(files.read().id()).isEqualTo("internal");
        assertThat(faults()).containsExactly("facts.yaml:1:9: groups: found the number 1; allowed: a list");
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource
    void tellsAFaultAtItsLine(String file, String sound, String broken, String fault) {
        files.breaks(file, sound, broken);
        assertThat(faults()).containsExactly(file + ":" + fault);
    }

    static Stream<Arguments> tellsAFaultAtItsLine() {
        String facts = "facts.yaml";
        String words = "words_en.yaml";
        String path = "[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*";
        return Stream.of(
                arguments(facts, "id: staff", "id: Staff", "2:9: groups[0].id: found 'Staff'; allowed: " + path),
                arguments(
                        facts,
                        "id: shops",
                        "id: staff",
                        "6:9: groups[1].id: found 'staff'; allowed: an id that no other group has"),
                arguments(facts, "- id: staff\n    facts", "- facts", "2:5: groups[0].id" + REQUIRED),
                arguments(
                        facts,
                        "list: true",
                        "lists: true",
                        "7:5: groups[1].lists: found unknown key 'lists';"
                                + " allowed: id, facts, list (did you mean 'list'?)"),
                arguments(
                        facts,
                        "key: hours.each",
                        "key: total",
                        "5:16: groups[0].facts[1].key: found 'total'; allowed: a key that no other fact of the group has"),
                arguments(facts, "key: open, ", "", "10:9: groups[1].facts[1].key" + REQUIRED),
                arguments(
                        facts,
                        "type: whole",
                        "type: whol",
                        "4:29: groups[0].facts[0].type: found unknown word 'whol'; allowed: whole, decimal, text, texts,"
                                + " address, truth, date, date-or-truth, choice, choices (did you mean 'whole'?)"),
                arguments(
                        facts,
                        "max: 50",
                        "max: -1",
                        "4:41: groups[0].facts[0].max: found the number -1; allowed: 'min' at most 'max'; where absent,"
                                + " they are 0 and 100000000"),
                arguments(
                        facts,
                        "min: 1.5",
                        "values: [a]",
                        "5:43: groups[0].facts[1].values: found unknown key 'values'; allowed: key, type, required, min,"
                                + " max"),
                arguments(
                        facts,
                        "[week, sunday]",
                        "[]",
                        "10:45: groups[1].facts[1].values: found a list; allowed: at least one value"),
                arguments(
                        facts,
                        "[week, sunday]",
                        "[week, week]",
                        "10:45: groups[1].facts[1].values: found a list; allowed: each value once, and none that the"
                                + " catalogue has"),
                arguments(
                        facts,
                        "catalogue: towns",
                        "catalogue: cities",
                        "9:47: groups[1].facts[0].catalogue: found 'cities'; allowed: the name of a file beside this one,"
                                + " without '.yaml'"),
                arguments("towns.yaml", "id: delft, ", "", "3:5: towns[1].id" + REQUIRED),
                arguments(words, "total: \"How many?\"\n", "# none\n", "21:7: facts.staff.facts.total" + REQUIRED),
                arguments(words, "    title: Shops\n", "", "23:5: facts.shops.title" + REQUIRED),
                arguments(words, "label: \"When?\", ", "", "26:13: facts.shops.facts.open.label" + REQUIRED),
                arguments(words, "week: weekdays, ", "", "26:39: facts.shops.facts.open.values.week" + REQUIRED),
                arguments(
                        words,
                        "other: elsewhere",
                        "other: elsewhere, delft: Delft",
                        "25:60: facts.shops.facts.town.values.delft: found unknown key 'delft'; allowed: other"),
                arguments(
                        words,
                        "hours.each:",
                        "spare: no\n      hours.each:",
                        "21:7: facts.staff.facts.spare: found unknown key 'spare'; allowed: total, hours.each"));
    }

    @Test
    void needsWordsForFactsJustWhereFactsAreDescribed() {
        String words = files.text("words_en.yaml");
        files.put("words_en.yaml", words.substring(0, words.indexOf("facts:")));
        assertThat(files.faults()).containsExactly("words_en.yaml:1:1: facts" + REQUIRED);
        files.put("words_en.yaml", words);
        files.remove("facts.yaml");
        assertThat(files.faults()).hasSize(2).allMatch(fault -> fault.contains("found unknown key 'facts'"));
    }

    private List<String> faults() {
        return catchThrowableOfType(InvalidChecklistException.class, () -> new FactDescription(() -> files).groups())
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }
}
