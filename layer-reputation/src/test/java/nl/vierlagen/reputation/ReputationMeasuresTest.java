package nl.vierlagen.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import nl.vierlagen.layer.LayerContract.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReputationMeasuresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            days with a search          | monitoring: { daysPerWeek: 5 }                        | listening.days-per-week    | 5
            no day with a search        | monitoring: { daysPerWeek: 0 }                        | listening.days-per-week    | 0
            reactions read              | mentions: { found: 40, followed: 31 }                 | listening.followed         | 77.5
            no reactions read           | mentions: { found: 40, followed: 0 }                  | listening.followed         | 0
            partners watched            | partners: { named: 8, watched: 5 }                    | listening.partners-watched | 62.5
            questions the plan answers  | crisis: { plan: true, planPoints: 7 }                 | crisis.plan-points         | 7
            questions of a dated plan   | crisis: { plan: 2026-11-01, planPoints: 8 }           | crisis.plan-points         | 8
            points without 'plan'       | crisis: { planPoints: 4 }                             | crisis.plan-points         | 4
            no plan, no answers         | crisis: { plan: false }                               | crisis.plan-points         | 0
            no plan, and no points      | crisis: { plan: false, planPoints: 0 }                | crisis.plan-points         | 0
            plan of half a year ago     | crisis: { plan: 2026-05-01 }                          | crisis.plan-age            | 6
            plan of the same day        | crisis: { plan: 2026-11-01 }                          | crisis.plan-age            | 0
            drill a year ago            | crisis: { lastDrill: 2025-11-01 }                     | crisis.drill-age           | 12
            drill a year and a half ago | crisis: { lastDrill: 2025-05-01 }                     | crisis.drill-age           | 18
            drill without a plan        | crisis: { plan: false, lastDrill: 2026-10-01 }        | crisis.drill-age           | 1
            first message               | crisis: { firstMessageMinutes: 47.5 }                 | crisis.first-message       | 47.5
            months with a message       | presence: { activeMonths: 11 }                        | continuity.active-months   | 11
            messages answered           | webcare: { messages: 200, answered: 190 }             | webcare.answered           | 95
            every message answered      | webcare: { messages: 3, answered: 3 }                 | webcare.answered           | 100
            no message answered         | webcare: { messages: 3, answered: 0 }                 | webcare.answered           | 0
            within the hour, of all     | webcare: { messages: 200, answered: 100, withinHour: 50 } | webcare.within-hour    | 25
            within the hour, no total answered | webcare: { messages: 200, withinHour: 50 }     | webcare.within-hour        | 25
            median                      | webcare: { medianMinutes: 12.5 }                      | webcare.median             | 12.5
            ninetieth percentile        | webcare: { p90Minutes: 240 }                          | webcare.p90                | 240
            mistakes admitted           | apologies: { mistakes: 4, acknowledgedSameDay: 3 }    | candour.same-day           | 75
            networks with the news      | news: { inUse: [linkedin, facebook, instagram, tiktok], spreadOn: [Facebook] } | reach.networks-used | 25
            news on no network          | news: { inUse: [linkedin], spreadOn: [] }             | reach.networks-used        | 0
            fans who stood up           | ambassadors: { known: 12, active: 3 }                 | fans.active                | 25
            """)
    void computes(String situation, String facts, String measure, double expected) {
        Measured read = Facts.of(facts);
        assertThat(read.problems()).isEmpty();
        assertThat(read.figures()).containsKey(measure);
        assertThat(read.figures().get(measure)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing found to follow      | mentions: { found: 0, followed: 0 }
            no partner named             | partners: { named: 0, watched: 0 }
            no mistake made              | apologies: { mistakes: 0, acknowledgedSameDay: 0 }
            no network in use            | news: { inUse: [], spreadOn: [] }
            no fan known                 | ambassadors: { known: 0, active: 0 }
            no message at all            | webcare: { messages: 0, answered: 0, withinHour: 0, medianMinutes: 0, p90Minutes: 0 }
            found, followed unknown      | mentions: { found: 40 }
            followed, found unknown      | mentions: { followed: 3 }
            messages, answers unknown    | webcare: { messages: 40 }
            answers, messages unknown    | webcare: { answered: 40, withinHour: 30 }
            networks in use alone        | news: { inUse: [linkedin] }
            networks of the news alone   | news: { spreadOn: [linkedin] }
            a plan without date or count | crisis: { plan: true }
            a period alone               | webcare: { from: 2026-10-01, to: 2026-10-31 }
            an empty group               | webcare: {}
            a group left blank           | monitoring:
            """)
    void computesNothingWhereThereIsNothingToCountOrAFactIsMissing(String situation, String facts) {
        Measured read = Facts.of(facts);
        assertThat(read.problems()).isEmpty();
        assertThat(read.figures()).isEmpty();
    }

    @Test
    void leavesOutReplyTimesWhereNothingWasAnswered() {
        Measured read =
                Facts.of("webcare: { messages: 5, answered: 0, withinHour: 0, medianMinutes: 0, p90Minutes: 0 }");
        assertThat(read.problems()).isEmpty();
        assertThat(read.figures()).containsExactly(entry("webcare.answered", 0.0), entry("webcare.within-hour", 0.0));
    }

    @Test
    void agreesWithTheFormulasOnAWholeFile() {
        Map<String, Double> figures =
                Facts.of(new ReputationLayerTest().completeFacts()).figures();
        assertThat(figures.get("webcare.answered")).isCloseTo(100.0 * 221 / 240, within(1e-9));
        assertThat(figures.get("webcare.within-hour")).isCloseTo(100.0 * 170 / 240, within(1e-9));
        assertThat(figures.get("crisis.plan-age")).isCloseTo(8 + 22.0 / 31, within(1e-9));
        assertThat(figures.get("crisis.drill-age")).isCloseTo(5 + 12.0 / 31, within(1e-9));
    }
}
