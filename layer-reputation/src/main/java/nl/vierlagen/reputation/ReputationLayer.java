package nl.vierlagen.reputation;

import java.time.LocalDate;
import java.util.List;
import nl.vierlagen.layer.ChecklistLayer;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Measure;

/** The layer of reputation management: listening, webcare, and being ready for a crisis before there is one. */
public final class ReputationLayer extends ChecklistLayer<ReputationFacts> {

    /** Reads the checklist that stands beside this class. */
    public ReputationLayer() {
        super(
                ReputationLayer.class,
                List.of(
                        Measure.count("listening.days-per-week", ReputationFacts::daysPerWeek),
                        Measure.share("listening.followed", ReputationFacts::mentions),
                        Measure.share("listening.partners-watched", ReputationFacts::partners),
                        Measure.count(
                                "crisis.plan-points", facts -> facts.crisis().points()),
                        Measure.ageInMonths(
                                "crisis.plan-age", facts -> facts.crisis().checked()),
                        Measure.ageInMonths(
                                "crisis.drill-age", facts -> facts.crisis().lastDrill()),
                        Measure.figure(
                                "crisis.first-message", facts -> facts.crisis().firstMessageMinutes()),
                        Measure.count("continuity.active-months", ReputationFacts::activeMonths),
                        Measure.share(
                                "webcare.answered", facts -> facts.webcare().answeredShare()),
                        Measure.share(
                                "webcare.within-hour", facts -> facts.webcare().withinHourShare()),
                        Measure.figure(
                                "webcare.median", facts -> facts.webcare().median()),
                        Measure.figure("webcare.p90", facts -> facts.webcare().p90()),
                        Measure.share("candour.same-day", ReputationFacts::apologies),
                        Measure.share("reach.networks-used", ReputationFacts::news),
                        Measure.share("fans.active", ReputationFacts::ambassadors)));
    }

    @Override
    protected ReputationFacts read(Fields facts, LocalDate date) {
        return ReputationFacts.read(facts, date);
    }
}
