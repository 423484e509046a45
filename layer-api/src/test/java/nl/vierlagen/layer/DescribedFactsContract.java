package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The part of {@link LayerContract} that holds the facts that a layer describes against those that it reads. A layer may leave
 * its facts undescribed; one that describes any describes all.
 */
abstract class DescribedFactsContract extends FactsContract {

    @Test
    void describesEveryFactThatItReads() {
        Layer layer = made();
        if (layer.facts().isEmpty()) {
            return;
        }
        SortedSet<String> described = new TreeSet<>();
        forEachFact(layer, (group, fact) -> described.add(path(group, fact, "[]")));
        Node facts = Documents.yaml("facts", ContractSamples.of(layer.facts()), new Problems())
                .orElseThrow();
        Fields fields = Fields.of(facts, "facts", new Problems()).orElseThrow();
        layer.measure(fields, LayerContract.DATE);
        SortedSet<String> asked = fields.asked()
                .map(path -> path.replaceAll("\\[\\d+]", "[]"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> values = asked.stream()
                .filter(path -> asked.stream()
                        .noneMatch(other -> other.startsWith(path + ".") || other.startsWith(path + "[].")))
                .toList();
        assertThat(values)
                .as("the keys that the layer asks for: describe each in facts.yaml, and take out what is not read")
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void readsEveryFactAsItsTypeSays() {
        Layer layer = made();
        forEachFact(layer, (group, fact) -> {
            String path = path(group, fact, "[0]");
            for (String value : ContractSamples.valid(fact.type())) {
                assertThat(ContractSamples.of(group, fact, Optional.of(value)).stream()
                                .allMatch(facts -> rejects(layer, path, facts)))
                        .as("whether " + value + " is refused at " + path + ", described as " + fact.type()
                                + ": mend the type in facts.yaml")
                        .isFalse();
            }
            for (String value : ContractSamples.wrong(fact.type())) {
                assertThat(ContractSamples.of(group, fact, Optional.of(value)))
                        .as("facts in which " + value + " is accepted at " + path + ", described as " + fact.type()
                                + ": mend the type in facts.yaml")
                        .filteredOn(facts -> !rejects(layer, path, facts))
                        .isEmpty();
            }
        });
    }

    @Test
    void requiresTheFactsThatItSaysItRequires() {
        Layer layer = made();
        forEachFact(layer, (group, fact) -> {
            String path = path(group, fact, "[0]");
            assertThat(ContractSamples.of(group, fact, Optional.empty()).stream()
                            .allMatch(facts -> rejects(layer, path, facts)))
                    .as("whether leaving out " + path + " is a problem: mend 'required' in facts.yaml")
                    .isEqualTo(fact.isRequired());
        });
    }

    @Test
    void asksForEachFactInItsOwnWords() {
        Layer layer = made();
        layer.checklist().words().forEach((language, words) -> {
            assertThat(words.facts().keySet())
                    .as("the groups of facts with words in " + language)
                    .containsExactlyInAnyOrderElementsOf(
                            layer.facts().stream().map(FactGroup::id).toList());
            forEachFact(layer, (group, fact) -> asksFor(group, fact, language, words));
            words.facts()
                    .forEach((id, group) -> assertThat(group.facts().values())
                            .extracting(Words.FactWords::label)
                            .as("two facts of " + id + " have one label in words_" + language + ".yaml")
                            .doesNotHaveDuplicates());
        });
    }

    private static void asksFor(FactGroup group, Fact fact, String language, Words words) {
        Words.FactWords found = words.facts().get(group.id()).facts().get(fact.key());
        assertThat(found)
                .as("the words in " + language + " for " + path(group, fact, "[]") + ": write them")
                .isNotNull();
        assertThat(found.values().keySet())
                .as("the values of " + path(group, fact, "[]") + " with words in " + language + ": write one for each")
                .containsExactlyInAnyOrderElementsOf(fact.type().values());
    }

    private static void forEachFact(Layer layer, BiConsumer<FactGroup, Fact> check) {
        layer.facts().forEach(group -> group.facts().forEach(fact -> check.accept(group, fact)));
    }

    private static boolean rejects(Layer layer, String path, String facts) {
        return LayerContract.Measured.of(layer, facts).problems().stream()
                .map(Problem::path)
                .anyMatch(told -> told.equals(path) || told.startsWith(path + "["));
    }

    private static String path(FactGroup group, Fact fact, String row) {
        return "facts." + group.id() + (group.isList() ? row : "") + "." + fact.key();
    }
}
