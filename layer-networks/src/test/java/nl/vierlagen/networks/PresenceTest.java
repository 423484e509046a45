package nl.vierlagen.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresenceTest {

    private static final Offset<Double> EXACTLY_ENOUGH = Offset.offset(1e-9);

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "high, absent, 0",
        "high, passive, 33.333333333333336",
        "high, reactive, 66.66666666666667",
        "high, active, 100",
        "low, active, 100",
        "low, absent, 0"
    })
    void countsActivityInThirds(String fit, String activity, double expected) {
        assertThat(Facts.profiles("network: x, fit: " + fit + ", activity: " + activity)
                        .figures())
                .hasEntrySatisfying("presence.fit", value -> assertThat(value).isCloseTo(expected, EXACTLY_ENOUGH));
    }

    static Stream<Arguments> weighted() {
        return Stream.of(
                arguments("high 3 against low 1", "fit: high, activity: active", "fit: low, activity: absent", 75),
                arguments(
                        "medium 2 against low 1",
                        "fit: medium, activity: passive",
                        "fit: low, activity: active",
                        55.5555555556),
                arguments(
                        "absent without audience does no harm",
                        "fit: low, activity: active",
                        "fit: none, activity: absent",
                        100),
                arguments(
                        "active without audience does no good",
                        "fit: low, activity: absent",
                        "fit: none, activity: active",
                        0),
                arguments("unknown fit is left out", "fit: low, activity: active", "activity: absent", 100),
                arguments("unknown activity is left out", "fit: low, activity: active", "fit: high", 100));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("weighted")
    void weighsPresenceByFit(String name, String first, String second, double expected) {
        assertThat(Facts.profiles("network: x, " + first, "network: tiktok, " + second)
                        .figures())
                .hasEntrySatisfying("presence.fit", value -> assertThat(value).isCloseTo(expected, EXACTLY_ENOUGH));
    }

    @Test
    void hasNoPresenceWhereNoNetworkHasAnAudience() {
        assertThat(Facts.profiles("network: x, fit: none, activity: active").figures())
                .doesNotContainKey("presence.fit");
    }

    @ParameterizedTest(name = "last post on {0}: {1}")
    @CsvSource({"2026-11-01, 0", "2026-08-04, 0", "2026-08-03, 0", "2026-08-02, 100", "2024-02-29, 100"})
    void fallsAsleepAfterNinetyDays(String lastPost, double expected) {
        assertThat(Facts.profiles("network: x, activity: passive, lastPost: " + lastPost)
                        .figures())
                .containsEntry("presence.sleeping", expected);
    }

    @Test
    void countsOnlyExistingProfilesWithAKnownLastPostAsSleepers() {
        assertThat(Facts.profiles(
                                "network: x, lastPost: 2026-01-01",
                                "network: tiktok, activity: active, lastPost: 2026-10-31",
                                "network: threads, activity: active",
                                "network: bluesky, activity: absent")
                        .figures())
                .containsEntry("presence.sleeping", 50.0);
    }

    static Stream<Arguments> shares() {
        return Stream.of(
                arguments("all complete", "complete: true", "complete: true", Map.of("presence.complete", 100.0)),
                arguments("half complete", "complete: true", "complete: false", Map.of("presence.complete", 50.0)),
                arguments("none complete", "complete: false", "complete: false", Map.of("presence.complete", 0.0)),
                arguments("unknown is left out", "complete: true", "fit: low", Map.of("presence.complete", 100.0)),
                arguments(
                        "absent is left out",
                        "complete: true, recognisable: true",
                        "activity: absent, complete: false, recognisable: false",
                        Map.of("presence.complete", 100.0, "presence.recognisable", 100.0)),
                arguments(
                        "both are told apart",
                        "complete: true, recognisable: false",
                        "complete: false, recognisable: false",
                        Map.of("presence.complete", 50.0, "presence.recognisable", 0.0)),
                arguments("nothing known", "kind: company", "kind: personal", Map.of()),
                arguments("only absent profiles", "activity: absent, complete: true", "activity: absent", Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shares")
    void takesSharesOfExistingProfiles(String name, String first, String second, Map<String, Double> expected) {
        assertThat(Facts.profiles("network: x, " + first, "network: tiktok, " + second)
                        .figures())
                .isEqualTo(expected);
    }

    static Stream<Arguments> reviewSites() {
        return Stream.of(
                arguments("on all", "network: kiyoh, fit: low, activity: passive", 100.0),
                arguments("on none", "network: kiyoh, fit: low, activity: absent", 0.0),
                arguments("not read by the audience", "network: kiyoh, fit: none, activity: active", null),
                arguments("unknown who reads it", "network: kiyoh, activity: active", null),
                arguments("unknown activity", "network: kiyoh, fit: high", null),
                arguments("no review site", "network: linkedin, fit: high, activity: active", null),
                arguments("a site for staff", "network: glassdoor, fit: high, activity: active", null),
                arguments("another network", "network: other, name: Buurt, fit: high, activity: active", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviewSites")
    void countsReviewSitesThatTheAudienceReads(String name, String profile, Double expected) {
        assertThat(Facts.profiles(profile).figures().get("presence.reviews")).isEqualTo(expected);
    }
}
