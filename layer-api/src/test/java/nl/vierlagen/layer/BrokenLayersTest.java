package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The contract is kept by a sound layer, and each of its rules is broken by one that is not. */
class BrokenLayersTest {

    /** The test that a layer's author would write; the layer comes from the test that runs it. */
    static class Subject extends LayerContract {

        private static Broken given;

        @Override
        protected Layer layer() {
            return given.layer().get();
        }

        @Override
        protected String completeFacts() {
            return given.facts();
        }
    }

    @Test
    void noRuleIsBrokenByASoundLayer() {
        assertThat(failures(new Broken("", "", SoundLayer::new, SoundLayer.FACTS)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneRuleIsBrokenByABrokenLayer(Broken broken) {
        SortedMap<String, String> failures = failures(broken);
        assertThat(failures).containsOnlyKeys(broken.rule());
        assertThat(failures.get(broken.rule())).contains(broken.told());
    }

    @Test
    void everyRuleIsBrokenByALayer() {
        SortedSet<String> rules = new TreeSet<>();
        for (Class<?> part = LayerContract.class; part != Object.class; part = part.getSuperclass()) {
            Arrays.stream(part.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .forEach(rule -> rules.add(rule.getName()));
        }
        assertThat(all().map(Broken::rule).distinct().toList())
                .as("rules with a layer that breaks them: write a broken layer for each new rule")
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    static Stream<Broken> all() {
        return Stream.of(
                        BrokenChecklists.all(),
                        BrokenWords.all(),
                        BrokenFacts.all(),
                        BrokenScores.all(),
                        BrokenSteadiness.all())
                .flatMap(broken -> broken);
    }

    /** What the contract tells of a layer, by the rule that it breaks. */
    private static SortedMap<String, String> failures(Broken broken) {
        Subject.given = broken;
        SortedMap<String, String> failures = new TreeMap<>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Subject.class))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .forEach(failed -> failures.put(
                        failed.getTestDescriptor().getDisplayName().replace("()", ""),
                        failed.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow()
                                .getMessage()));
        return failures;
    }
}
