package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayersTest {

    private static final Model MODEL = new Model(List.of("internal", "website", "networks"), List.of(), Goal.builtIn());

    /** A layer that somebody else wrote. */
    private record ForeignLayer(Checklist checklist) implements Layer {
        @Override
        public SortedSet<String> measures() {
            return new TreeSet<>();
        }

        @Override
        public SortedMap<String, Double> measure(Fields facts, LocalDate date) {
            return new TreeMap<>();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"networks internal website", "website networks internal", "internal website networks"})
    void standInTheOrderOfTheModelHoweverTheyWereFound(String found) {
        assertThat(layers(found.split(" ")).ids()).containsExactly("internal", "website", "networks");
    }

    @Test
    void oneThatTheModelDoesNotNameComesLastByItsId() {
        assertThat(layers("zoo", "networks", "apps", "internal").ids())
                .containsExactly("internal", "networks", "apps", "zoo");
    }

    @Test
    void areThoseThatWereFound() {
        Layer website = new HandLayer(checklist("website"));
        Layer internal = new ForeignLayer(checklist("internal"));
        Layers layers = new Layers(Set.of(website, internal), MODEL);
        assertThat(layers.all()).containsExactly(internal, website);
        assertThat(layers.get("website")).isSameAs(website);
        assertThat(layers.get("internal")).isSameAs(internal);
    }

    @Test
    void knowsNoOther() {
        Layers layers = layers("website", "internal");
        assertThatThrownBy(() -> layers.get("networks"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no layer 'networks' among [internal, website]");
    }

    @Test
    void twoWithOneIdAreNamedBothWithTheirJars() {
        Set<Layer> found = new LinkedHashSet<>(List.of(
                new ForeignLayer(checklist("website")),
                new HandLayer(checklist("internal")),
                new HandLayer(checklist("website"))));
        String home = LayersTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        assertThatThrownBy(() -> new Layers(found, MODEL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two layers have the id 'website': nl.vierlagen.assessment.HandLayer in " + home
                        + " and nl.vierlagen.assessment.LayersTest$ForeignLayer in " + home);
    }

    @Test
    void twoWithOneIdThatTheModelDoesNotNameAreNoticedToo() {
        assertThatThrownBy(() -> layers("apps", "zoo", "apps"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("two layers have the id 'apps': ");
    }

    @Test
    void withoutAnyThereIsNothingToDo() {
        assertThatThrownBy(() -> new Layers(Set.of(), MODEL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no layer was found on the class path");
    }

    @Test
    void speakTheLanguagesThatEachOfThemSpeaks() {
        Layers layers = HandLayer.layers(
                MODEL, checklist("internal", "nl", "en", "fr"), checklist("website", "de", "nl", "fr"));
        assertThat(layers.languages()).containsExactly("fr", "nl");
        assertThat(HandLayer.layers(MODEL, checklist("internal", "nl"), checklist("website", "fr"))
                        .languages())
                .isEmpty();
    }

    private static Layers layers(String... ids) {
        LinkedHashSet<Layer> found = new LinkedHashSet<>();
        for (String id : ids) {
            // A record equals another of the same checklist, so each gets a version of its own.
            found.add(new HandLayer(new Checklist(id, "1.0." + found.size(), List.of(), new TreeMap<>())));
        }
        return new Layers(found, MODEL);
    }

    private static Checklist checklist(String id, String... languages) {
        TreeMap<String, Words> words = new TreeMap<>();
        Arrays.stream(languages)
                .forEach(language ->
                        words.put(language, new Words(id, new TreeMap<>(), new TreeMap<>(), new TreeMap<>())));
        return new Checklist(id, "1.0.0", List.of(), words);
    }
}
