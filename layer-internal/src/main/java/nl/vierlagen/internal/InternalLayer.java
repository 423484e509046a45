package nl.vierlagen.internal;

import java.time.LocalDate;
import java.util.List;
import nl.vierlagen.layer.ChecklistLayer;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Measure;
import nl.vierlagen.layer.Share;

/** The layer of the internal organisation: strategy, policy and people, and what they need before they go out. */
public final class InternalLayer extends ChecklistLayer<InternalFacts> {

    /** Reads the checklist that stands beside this class. */
    public InternalLayer() {
        super(
                InternalLayer.class,
                List.of(
                        Measure.share("strategy.goals-linked", facts -> Share.ofAll(facts.targets(), Target::linked)),
                        Measure.count(
                                "policy.points-covered", facts -> facts.policy().points()),
                        Measure.ageInMonths(
                                "policy.review-age", facts -> facts.policy().lastReview()),
                        Measure.share(
                                "people.tasks-agreed", facts -> facts.team().tasksAgreed()),
                        Measure.share("people.roles-filled", InternalFacts::rolesFilled),
                        Measure.share("people.support", InternalFacts::supportive),
                        Measure.share(
                                "responsibility.channels-covered",
                                facts -> Share.ofAll(facts.channels(), Channel::covered)),
                        Measure.share(
                                "equipment.accounts-secured", facts -> Share.ofAll(facts.channels(), Channel::twoStep)),
                        Measure.ageInMonths("equipment.access-check-age", InternalFacts::lastAccessCheck),
                        Measure.share(
                                "intranet.taking-part", facts -> facts.staff().onIntranet()),
                        Measure.share(
                                "training.staff-briefed", facts -> facts.staff().briefed()),
                        Measure.share("training.starters-instructed", InternalFacts::instructed),
                        Measure.figure(
                                "training.hours-per-person",
                                facts -> facts.team().hoursEach()),
                        Measure.share(
                                "measurement.targets-measured",
                                facts -> Share.ofAll(facts.targets(), Target::measured)),
                        Measure.share(
                                "measurement.targets-baselined",
                                facts -> Share.ofAll(facts.targets(), Target::baselined)),
                        Measure.ageInMonths("measurement.report-age", InternalFacts::lastReport)));
    }

    @Override
    protected InternalFacts read(Fields facts, LocalDate date) {
        return InternalFacts.read(facts, date);
    }
}
