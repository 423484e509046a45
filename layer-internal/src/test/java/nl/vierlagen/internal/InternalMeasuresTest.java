package nl.vierlagen.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vierlagen.layer.LayerContract.Measured;
import nl.vierlagen.layer.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InternalMeasuresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all ten points           | policy: { points: [purpose, accountability, authenticity, audience, judgement, community, copyright, confidentiality, added-value, core-business] } | policy.points-covered | 10
            three points             | policy: { points: [purpose, copyright, core-business] } | policy.points-covered           | 3
            a policy without points  | policy: { points: [] }                        | policy.points-covered           | 0
            some staff briefed       | staff: { total: 25, briefed: 20 }             | training.staff-briefed          | 80
            no staff briefed         | staff: { total: 25, briefed: 0 }              | training.staff-briefed          | 0
            some on the intranet     | staff: { total: 40, onIntranet: 10 }          | intranet.taking-part            | 25
            survey                   | survey: { answered: 3, supportive: 2 }        | people.support                  | 66.66666666666667
            tasks on paper           | team: { people: 4, tasksAgreed: 3 }           | people.tasks-agreed             | 75
            hours of training        | team: { people: 4, trainingHours: 42 }        | training.hours-per-person       | 10.5
            no training at all       | team: { people: 4, trainingHours: 0 }         | training.hours-per-person       | 0
            roles                    | roles: { needed: 5, filled: 5 }               | people.roles-filled             | 100
            starters                 | starters: { started: 4, instructed: 1 }       | training.starters-instructed    | 25
            linked targets           | targets: [{ name: a, linked: true }, { name: b, linked: false }]     | strategy.goals-linked         | 50
            measured targets         | targets: [{ name: a, measured: true }, { name: b, measured: true }]  | measurement.targets-measured  | 100
            targets with a baseline  | targets: [{ name: a, baseline: false }, { name: b, baseline: true }] | measurement.targets-baselined | 50
            two-step login           | channels: [{ name: a, twoStep: true }, { name: b, twoStep: false }]  | equipment.accounts-secured    | 50
            """)
    void computesOneFigureFromTheFactsThatItNeeds(String name, String facts, String measure, double figure) {
        Measured read = Facts.of(facts);
        assertThat(read.problems()).isEmpty();
        assertThat(read.figures()).containsExactly(entry(measure, figure));
    }

    @ParameterizedTest(name = "owner {0}, deputy {1}")
    @CsvSource({"Sanne, Tom, 100", "Sanne, none, 0", "none, Tom, 0", "none, none, 0"})
    void countsAChannelOnlyWithBothAnOwnerAndADeputy(String owner, String deputy, double figure) {
        String facts = "channels: [{ name: a, owner: " + owner + ", deputy: " + deputy + " }]";
        assertThat(Facts.of(facts).figures()).containsExactly(entry("responsibility.channels-covered", figure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "fr", "de"})
    void takesTheWordForNobodyThatTheQuestionTells(String language) {
        Words.FactGroupWords channels =
                new InternalLayer().checklist().in(language).facts().get("channels");
        for (String key : List.of("owner", "deputy")) {
            Matcher told = Pattern.compile(".*\\((\\w+),? .*\\)")
                    .matcher(channels.facts().get(key).label());
            assertThat(told.matches()).isTrue();
            String facts = "channels: [{ name: a, owner: Sanne, deputy: Tom, " + key + ": " + told.group(1) + " }]";
            facts = facts.replaceFirst(key + ": \\w+, ", "");

            assertThat(Facts.of(facts).figures()).containsExactly(entry("responsibility.channels-covered", 0.0));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no staff                 | staff: { total: 0, briefed: 0, onIntranet: 0 }
            nobody answered          | survey: { answered: 0, supportive: 0 }
            nobody in the team       | team: { people: 0, tasksAgreed: 0, trainingHours: 0 }
            no roles needed          | roles: { needed: 0, filled: 0 }
            nobody started           | starters: { started: 0, instructed: 0 }
            no channels              | channels: []
            no targets               | targets: []
            total alone              | staff: { total: 25 }
            part alone               | staff: { briefed: 20 }
            hours alone              | team: { trainingHours: 42 }
            channels by name alone   | channels: [{ name: a }, { name: b }]
            owners without deputies  | channels: [{ name: a, owner: Sanne }]
            targets by name alone    | targets: [{ name: a }]
            empty groups             | { policy: {}, access: {}, reporting: {} }
            """)
    void computesNothingWhereThereIsNothingToTakeAShareOf(String name, String facts) {
        Measured read = Facts.of(facts);
        assertThat(read.problems()).isEmpty();
        assertThat(read.figures()).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2026-11-01, 2026-11-01, 0",
        "2025-11-01, 2026-11-01, 12",
        "2025-10-31, 2026-11-01, 12.033333",
        "2026-10-17, 2026-11-01, 0.483871",
        "2024-02-29, 2026-02-28, 24",
        "2026-01-31, 2026-02-28, 1",
        "2026-01-31, 2026-03-01, 1.032258",
    })
    void countsAgesInMonthsFromTheDateOfTheAssessment(LocalDate event, LocalDate date, double months) {
        Measured read = Facts.on(
                date,
                "{ policy: { lastReview: %1$s }, access: { lastCheck: %1$s }, reporting: { lastDiscussed: %1$s } }"
                        .formatted(event));
        assertThat(read.problems()).isEmpty();
        assertThat(read.figures())
                .containsOnlyKeys("policy.review-age", "equipment.access-check-age", "measurement.report-age");
        assertThat(read.figures().values())
                .allSatisfy(figure -> assertThat(figure).isCloseTo(months, within(1e-6)));
    }

    @Test
    void takesAPersonForBothOwnerOfOneChannelAndDeputyOfAnother() {
        Measured read =
                Facts.of("channels: [{ name: a, owner: Sanne, deputy: Tom }, { name: b, owner: Tom, deputy: Sanne }]");
        assertThat(read.figures()).containsExactly(entry("responsibility.channels-covered", 100.0));
    }
}
