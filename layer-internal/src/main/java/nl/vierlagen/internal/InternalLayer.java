package nl.vierlagen.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.vierlagen.layer.ChecklistLayer;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Measure;

/** The layer of the internal organisation: strategy, policy and people, and what they need before they go out. */
public final class InternalLayer extends ChecklistLayer<InternalFacts> {

    /** Reads the checklist that stands beside this class. */
    public InternalLayer() {
        super(
                InternalLayer.class,
                List.of(
                        share("strategy.goals-linked", facts -> Share.of(facts.targets(), Target::linked)),
                        figure(
                                "policy.points-covered",
                                facts -> figure(facts.policy().points())),
                        age("policy.review-age", facts -> facts.policy().lastReview()),
                        share("people.tasks-agreed", facts -> facts.team().tasksAgreed()),
                        share("people.roles-filled", InternalFacts::rolesFilled),
                        share("people.support", InternalFacts::supportive),
                        share("responsibility.channels-covered", facts -> Share.of(facts.channels(), Channel::covered)),
                        share("equipment.accounts-secured", facts -> Share.of(facts.channels(), Channel::twoStep)),
                        age("equipment.access-check-age", InternalFacts::lastAccessCheck),
                        share("intranet.taking-part", facts -> facts.staff().onIntranet()),
                        share("training.staff-briefed", facts -> facts.staff().briefed()),
                        share("training.starters-instructed", InternalFacts::instructed),
                        figure(
                                "training.hours-per-person",
                                facts -> facts.team().hoursEach()),
                        share("measurement.targets-measured", facts -> Share.of(facts.targets(), Target::measured)),
                        share("measurement.targets-baselined", facts -> Share.of(facts.targets(), Target::baselined)),
                        age("measurement.report-age", InternalFacts::lastReport)));
    }

    @Override
    protected InternalFacts read(Fields facts, LocalDate date) {
        return InternalFacts.read(facts, date);
    }

    private static OptionalDouble figure(OptionalInt count) {
        return count.isPresent() ? OptionalDouble.of(count.getAsInt()) : OptionalDouble.empty();
    }

    private static Measure<InternalFacts> figure(String name, Function<InternalFacts, OptionalDouble> figure) {
        return new Measure<>(name, (facts, date) -> figure.apply(facts));
    }

    private static Measure<InternalFacts> share(String name, Function<InternalFacts, Optional<Share>> share) {
        return figure(name, facts -> share.apply(facts).map(Share::percent).orElse(OptionalDouble.empty()));
    }

    private static Measure<InternalFacts> age(String name, Function<InternalFacts, Optional<LocalDate>> event) {
        return new Measure<>(
                name,
                (facts, date) -> event.apply(facts)
                        .map(day -> OptionalDouble.of(Age.months(day, date)))
                        .orElse(OptionalDouble.empty()));
    }
}
