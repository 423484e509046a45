package org.example.advertising;

import java.time.LocalDate;
import java.util.List;
import nl.vierlagen.layer.ChecklistLayer;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Measure;

/** The layer of paid advertising: what is paid for on social media, to whom it is shown, and what comes of it. */
public final class AdvertisingLayer extends ChecklistLayer<AdvertisingFacts> {

    /** Called by {@link java.util.ServiceLoader}. */
    public AdvertisingLayer() {
        super(
                AdvertisingLayer.class,
                List.of(
                        Measure.figure("campaigns.with-goal", AdvertisingFacts::withGoal),
                        Measure.figure("campaigns.recognisable", AdvertisingFacts::recognisable),
                        Measure.figure("campaigns.measured", AdvertisingFacts::measured),
                        Measure.ageInDays("results.last-review", AdvertisingFacts::lastReview)));
    }

    @Override
    protected AdvertisingFacts read(Fields facts, LocalDate date) {
        return AdvertisingFacts.read(facts, date);
    }
}
