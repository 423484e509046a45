package nl.vierlagen.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import nl.vierlagen.layer.LayerContract.Measured;
import nl.vierlagen.layer.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksFactsTest {

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("no network", "fit: low", "network", "required"),
                arguments("other without a name", "network: other", "name", "required"),
                arguments("a name on a known network", "network: x, name: X", "name", "only the network 'other'"),
                arguments("a known network as other", "network: other, name: linkedIn", "name", "network: linkedin"),
                arguments("a former name", "network: twitter", "network", "x, as it is called now"),
                arguments("no web address", "network: x, address: bakkerij", "address", "https://"),
                arguments("a malformed address", "network: x, address: 'https://a b'", "address", "https://"),
                arguments("an address without a host", "network: x, address: 'https:///me'", "address", "https://"),
                arguments("an address of another kind", "network: x, address: 'ftp://x.com/me'", "address", "https://"),
                arguments("a post tomorrow", "network: x, lastPost: 2026-11-02", "lastPost", "up to 2026-11-01"),
                arguments("no such day", "network: x, lastPost: 2026-02-30", "lastPost", "a day that exists"),
                arguments("negative posts", "network: x, postsPerMonth: -1", "postsPerMonth", "from 0"),
                arguments(
                        "a negative plan", "network: x, plannedPostsPerMonth: -0.5", "plannedPostsPerMonth", "from 0"),
                arguments(
                        "negative questions", "network: x, questions: {received: -1}", "questions.received", "from 0"),
                arguments("half an answer", "network: x, questions: {answered: 0.5}", "questions.answered", "whole"),
                arguments(
                        "more answers than questions",
                        "network: x, questions: {received: 2, answered: 3}",
                        "questions.answered",
                        "at most 2, the number of 'received'"),
                arguments(
                        "absent, yet posted",
                        "network: x, activity: absent, lastPost: 2026-10-01",
                        "lastPost",
                        "absent"),
                arguments(
                        "absent, yet posting",
                        "network: x, activity: absent, postsPerMonth: 2",
                        "postsPerMonth",
                        "absent"),
                arguments("an unknown kind", "network: x, kind: firm", "kind", "company, personal"),
                arguments("an unknown fit", "network: x, fit: perfect", "fit", "none, low, medium, high"),
                arguments("an unknown activity", "network: x, activity: asleep", "activity", "absent, passive"),
                arguments("not true or false", "network: x, complete: 1", "complete", "true or false"),
                arguments("an unknown key", "network: x, recognizable: true", "recognizable", "recognisable"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void tellsWhatIsWrongAndWhere(String name, String profile, String path, String allowed) {
        Measured facts = Facts.profiles(profile);
        assertThat(facts.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("facts.profiles[0]." + path);
            assertThat(problem.allowed()).contains(allowed);
        });
        assertThat(facts.figures()).isEmpty();
    }

    @Test
    void namesTheNetworkThatWasProbablyMeant() {
        assertThat(Facts.profiles("network: linkdin").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.nearest()).contains("linkedin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com/janssen",
                "http://facebook.com/janssen/",
                "HTTPS://Facebook.com/Janssen",
                "https://facebook.com/janssen#about"
            })
    void findsAnAddressThatStandsThereTwice(String again) {
        assertThat(Facts.profiles(
                                "network: facebook, address: 'https://facebook.com/janssen'",
                                "network: facebook, address: '" + again + "'")
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("facts.profiles[1].address");
                    assertThat(problem.allowed()).contains("facts.profiles[0]");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://facebook.com/profile.php?id=2",
                "https://facebook.com/profile.php",
                "https://m.facebook.com/profile.php?id=1"
            })
    void tellsAddressesApart(String other) {
        assertThat(Facts.profiles(
                                "network: facebook, address: 'https://facebook.com/profile.php?id=1'",
                                "network: facebook, address: '" + other + "'")
                        .problems())
                .isEmpty();
    }

    @Test
    void letsProfilesWithoutAddressesBe() {
        assertThat(Facts.profiles("network: x", "network: x").problems()).isEmpty();
    }

    @Test
    void tellsEveryProblemAtOnce() {
        assertThat(Facts.profiles("network: linkdin, fit: top", "network: x, questions: {received: 1, answered: 2}")
                        .problems())
                .extracting(Problem::path)
                .containsExactly(
                        "facts.profiles[0].network", "facts.profiles[0].fit", "facts.profiles[1].questions.answered");
    }
}
