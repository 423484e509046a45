package org.example.advertising;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

/**
 * What was counted of advertising. What was not told is empty.
 *
 * @param campaigns those of the past year
 * @param lastReview when results were last looked at together
 */
record AdvertisingFacts(List<Campaign> campaigns, Optional<LocalDate> lastReview) {

    AdvertisingFacts {
        campaigns = List.copyOf(campaigns);
    }

    static AdvertisingFacts read(Fields facts, LocalDate date) {
        List<Fields> campaigns = facts.list("campaigns");
        Fields.rejectRepeated(campaigns, "name", "a name that no other campaign has");
        return new AdvertisingFacts(
                campaigns.stream().map(Campaign::read).toList(),
                facts.fields("results").flatMap(results -> results.dateUntil("lastReview", date)));
    }

    OptionalDouble withGoal() {
        return percent(Campaign::goal);
    }

    OptionalDouble recognisable() {
        return percent(Campaign::recognisable);
    }

    OptionalDouble measured() {
        return percent(Campaign::measured);
    }

    /** Of the campaigns of which it is known; no figure where it is known of none. */
    private OptionalDouble percent(Function<Campaign, Optional<Boolean>> holds) {
        return Share.ofKnown(campaigns, holds).percent();
    }
}
