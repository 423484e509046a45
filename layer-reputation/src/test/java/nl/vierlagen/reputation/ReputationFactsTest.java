package nl.vierlagen.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vierlagen.layer.LayerContract.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReputationFactsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            more answers than messages     | webcare: { messages: 10, answered: 11 }                 | webcare.answered      | at most 10
            more in the hour than answered | webcare: { messages: 10, answered: 8, withinHour: 9 }   | webcare.withinHour    | at most 8
            more in the hour than messages | webcare: { messages: 10, withinHour: 11 }               | webcare.withinHour    | at most 10
            median above ninetieth         | webcare: { medianMinutes: 61, p90Minutes: 60 }          | webcare.medianMinutes | p90Minutes
            median, nothing answered       | webcare: { messages: 4, answered: 0, medianMinutes: 9 } | webcare.medianMinutes | no message was answered
            ninetieth, no messages         | webcare: { messages: 0, p90Minutes: 9 }                 | webcare.p90Minutes    | no message was answered
            negative minutes               | webcare: { medianMinutes: -1 }                          | webcare.medianMinutes | from 0
            half a message                 | webcare: { messages: 2.5 }                              | webcare.messages      | whole number
            period begins after the audit  | webcare: { from: 2026-11-02 }                           | webcare.from          | up to 2026-11-01
            period ends after the audit    | webcare: { to: 2026-11-02 }                             | webcare.to            | up to 2026-11-01
            period ends before it begins   | webcare: { from: 2026-10-02, to: 2026-10-01 }           | webcare.to            | from 2026-10-02
            plan dated after the audit     | crisis: { plan: 2026-11-02 }                            | crisis.plan           | up to 2026-11-01
            plan on a day that is none     | crisis: { plan: 2026-02-30 }                            | crisis.plan           | a day that exists
            plan in words                  | crisis: { plan: 'yes, recently' }                       | crisis.plan           | true, false, or
            points of a plan that is not   | crisis: { plan: false, planPoints: 3 }                  | crisis.planPoints     | there is none
            more points than questions     | crisis: { planPoints: 9 }                               | crisis.planPoints     | from 0 to 8
            drill after the audit          | crisis: { lastDrill: 2027-01-01 }                       | crisis.lastDrill      | up to 2026-11-01
            negative first message         | crisis: { firstMessageMinutes: -5 }                     | crisis.firstMessageMinutes | from 0
            eight days a week              | monitoring: { daysPerWeek: 8 }                          | monitoring.daysPerWeek | from 0 to 7
            thirteen months                | presence: { activeMonths: 13 }                          | presence.activeMonths | from 0 to 12
            more followed than found       | mentions: { found: 1, followed: 2 }                     | mentions.followed     | at most 1
            more watched than named        | partners: { named: 0, watched: 1 }                      | partners.watched      | at most 0
            more admitted than mistakes    | apologies: { mistakes: 1, acknowledgedSameDay: 2 }      | apologies.acknowledgedSameDay | at most 1
            more active than known         | ambassadors: { known: 3, active: 4 }                    | ambassadors.active    | at most 3
            negative count                 | ambassadors: { known: -3 }                              | ambassadors.known     | from 0
            news on a network not in use   | news: { inUse: [linkedin], spreadOn: [tiktok] }         | news.spreadOn         | linkedin
            a network twice                | news: { inUse: [linkedin, LinkedIn], spreadOn: [] }     | news.inUse            | each network once
            news on a network twice        | news: { inUse: [linkedin], spreadOn: [linkedin, linkedin] } | news.spreadOn     | each network once
            networks as one text           | news: { inUse: linkedin, spreadOn: [linkedin] }         | news.inUse            | a list
            a network that is no text      | news: { inUse: [linkedin, 3], spreadOn: [tiktok] }      | news.inUse[1]         | a text
            a key of another group         | mentions: { messages: 3 }                               | mentions.messages     | found, followed
            """)
    void tellsAtItsPathWhatIsWrong(String situation, String facts, String path, String allowed) {
        Measured read = Facts.of(facts);
        assertThat(read.allowedByPath()).containsOnlyKeys("facts." + path);
        assertThat(read.allowedByPath().get("facts." + path)).contains(allowed);
        assertThat(read.figures()).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Measured read = Facts.of("""
                webcare: { messages: 1, answered: 2, medianMinutes: 9, p90Minutes: 3 }
                crisis: { lastDrill: 2026-12-01 }
                mentions: { found: 1, followed: 5 }
                """);
        assertThat(read.allowedByPath())
                .containsOnlyKeys(
                        "facts.webcare.answered",
                        "facts.webcare.medianMinutes",
                        "facts.crisis.lastDrill",
                        "facts.mentions.followed");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            everything answered in the hour | webcare: { messages: 7, answered: 7, withinHour: 7 }
            median equal to ninetieth       | webcare: { medianMinutes: 60, p90Minutes: 60 }
            a period of one day             | webcare: { from: 2026-11-01, to: 2026-11-01 }
            a drill on the day itself       | crisis: { lastDrill: 2026-11-01 }
            all that was found is followed  | mentions: { found: 2, followed: 2 }
            networks in capitals            | news: { inUse: [LinkedIn], spreadOn: [linkedin] }
            """)
    void acceptsWhatIsJustRight(String situation, String facts) {
        assertThat(Facts.of(facts).problems()).isEmpty();
    }
}
