package nl.vierlagen.internal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vierlagen.layer.LayerContract.Measured;
import nl.vierlagen.layer.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternalFactsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unknown point            | policy: { points: [purpos] }                   | policy.points[0]
            a point twice            | policy: { points: [purpose, purpose] }         | policy.points[1]
            points as a number       | policy: { points: 7 }                          | policy.points
            review in the future     | policy: { lastReview: 2026-11-02 }             | policy.lastReview
            no such day              | policy: { lastReview: 2026-02-30 }             | policy.lastReview
            check in the future      | access: { lastCheck: 2027-01-01 }              | access.lastCheck
            report in the future     | reporting: { lastDiscussed: 2027-01-01 }       | reporting.lastDiscussed
            more briefed than staff  | staff: { total: 25, briefed: 26 }              | staff.briefed
            more than all online     | staff: { total: 25, onIntranet: 26 }           | staff.onIntranet
            negative staff           | staff: { total: -1 }                           | staff.total
            half a person            | team: { people: 1.5 }                          | team.people
            more tasks than people   | team: { people: 2, tasksAgreed: 3 }            | team.tasksAgreed
            negative hours           | team: { people: 2, trainingHours: -1 }         | team.trainingHours
            more support than asked  | survey: { answered: 5, supportive: 6 }         | survey.supportive
            more roles than needed   | roles: { needed: 5, filled: 6 }                | roles.filled
            more taught than began   | starters: { started: 1, instructed: 2 }        | starters.instructed
            a channel without a name | channels: [{ owner: Sanne, deputy: Tom }]      | channels[0].name
            a channel twice          | channels: [{ name: a }, { name: A }]           | channels[1].name
            one owner missing        | channels: [{ name: a, owner: Sanne }, { name: b }]  | channels[1].owner
            one deputy missing       | channels: [{ name: a, deputy: Tom }, { name: b }]   | channels[1].deputy
            one login untold         | channels: [{ name: a, twoStep: true }, { name: b }] | channels[1].twoStep
            own deputy               | channels: [{ name: a, owner: Tom, deputy: tom }]    | channels[0].deputy
            a target without a name  | targets: [{ measured: true }]                  | targets[0].name
            a target twice           | targets: [{ name: a }, { name: a }]            | targets[1].name
            one link untold          | targets: [{ name: a, linked: true }, { name: b }]   | targets[1].linked
            one baseline untold      | targets: [{ name: a }, { name: b, baseline: true }] | targets[0].baseline
            one measurement untold   | targets: [{ name: a, measured: true }, { name: b }] | targets[1].measured
            unknown key              | staff: { totl: 25 }                            | staff.totl
            unknown key in a list    | targets: [{ name: a, mesured: true }]          | targets[0].mesured
            """)
    void tellsAWrongFactAtItsPathAndComputesNothing(String name, String facts, String path) {
        Measured read = Facts.of(facts);
        assertThat(read.problems()).extracting(Problem::path).containsExactly("facts." + path);
        assertThat(read.figures()).isEmpty();
    }

    @Test
    void saysHowToTellThatThereIsNobody() {
        assertThat(Facts.of("channels: [{ name: a, owner: Sanne }, { name: b, owner: }]")
                        .problems())
                .extracting(Problem::allowed)
                .containsExactly("a name, or 'none' where there is nobody");
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThat(Facts.of("{ staff: { total: 1, briefed: 2 }, roles: { needed: 1, filled: 2 } }")
                        .problems())
                .extracting(Problem::path)
                .containsExactly("facts.staff.briefed", "facts.roles.filled");
    }
}
