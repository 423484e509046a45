package nl.vierlagen.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.vierlagen.layer.LayerContract.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BehaviourTest {

    static Stream<Arguments> questions() {
        return Stream.of(
                arguments("all", "received: 4, answered: 4", "received: 1, answered: 1", 100.0),
                arguments("none", "received: 4, answered: 0", "received: 1, answered: 0", 0.0),
                arguments(
                        "each question weighs the same", "received: 3, answered: 3", "received: 1, answered: 0", 75.0),
                arguments("no questions on one", "received: 0, answered: 0", "received: 2, answered: 1", 50.0),
                arguments("answers unknown on one", "received: 98", "received: 2, answered: 1", 50.0),
                arguments("questions unknown on one", "answered: 7", "received: 2, answered: 1", 50.0),
                arguments("no questions at all", "received: 0, answered: 0", "received: 0, answered: 0", null),
                arguments("answers unknown", "received: 5", "received: 5", null),
                arguments("nothing told", "", "", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void takesTheShareOfQuestionsAnswered(String name, String first, String second, Double expected) {
        Measured facts = Facts.profiles(
                "network: x, questions: {" + first + "}", "network: tiktok, questions: {" + second + "}");
        assertThat(facts.problems()).isEmpty();
        assertThat(facts.figures().get("interaction.answered")).isEqualTo(expected);
    }

    static Stream<Arguments> rhythms() {
        return Stream.of(
                arguments("as planned", "postsPerMonth: 8, plannedPostsPerMonth: 8", "fit: low", 100.0),
                arguments("half of the plan", "postsPerMonth: 2, plannedPostsPerMonth: 4", "fit: low", 50.0),
                arguments("nothing of the plan", "postsPerMonth: 0, plannedPostsPerMonth: 4", "fit: low", 0.0),
                arguments("nine of ten reach the band", "postsPerMonth: 9, plannedPostsPerMonth: 10", "fit: low", 90.0),
                arguments(
                        "more on one doesn't make up for less on another",
                        "postsPerMonth: 30, plannedPostsPerMonth: 10",
                        "postsPerMonth: 1, plannedPostsPerMonth: 2",
                        75.0),
                arguments(
                        "each profile counts the same",
                        "postsPerMonth: 40, plannedPostsPerMonth: 40",
                        "postsPerMonth: 0, plannedPostsPerMonth: 1",
                        50.0),
                arguments(
                        "no plan on one",
                        "postsPerMonth: 3, plannedPostsPerMonth: 4",
                        "postsPerMonth: 9, plannedPostsPerMonth: 0",
                        75.0),
                arguments(
                        "a plan for an absent profile",
                        "postsPerMonth: 3, plannedPostsPerMonth: 4",
                        "activity: absent, postsPerMonth: 0, plannedPostsPerMonth: 4",
                        75.0),
                arguments("less than one a month", "postsPerMonth: 0.25, plannedPostsPerMonth: 0.5", "fit: low", 50.0),
                arguments("posts unknown", "plannedPostsPerMonth: 4", "plannedPostsPerMonth: 4", null),
                arguments("plan unknown", "postsPerMonth: 4", "postsPerMonth: 4", null),
                arguments("nothing planned", "postsPerMonth: 4, plannedPostsPerMonth: 0", "fit: low", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rhythms")
    void comparesPostsWithThePlan(String name, String first, String second, Double expected) {
        Measured facts = Facts.profiles("network: x, " + first, "network: tiktok, " + second);
        assertThat(facts.problems()).isEmpty();
        assertThat(facts.figures().get("content.rhythm")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiles: []", "profiles:", "{}"})
    void computesNothingWithoutProfiles(String yaml) {
        Measured facts = Facts.of(yaml);
        assertThat(facts.problems()).isEmpty();
        assertThat(facts.figures()).isEmpty();
    }

    @Test
    void computesNothingFromABareProfile() {
        assertThat(Facts.profiles("network: x").figures()).isEmpty();
    }
}
