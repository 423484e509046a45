package nl.vierlagen.reputation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
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
                        count("listening.days-per-week", ReputationFacts::daysPerWeek),
                        share("listening.followed", ReputationFacts::mentions),
                        share("listening.partners-watched", ReputationFacts::partners),
                        count("crisis.plan-points", facts -> facts.crisis().points()),
                        age("crisis.plan-age", facts -> facts.crisis().checked()),
                        age("crisis.drill-age", facts -> facts.crisis().lastDrill()),
                        figure("crisis.first-message", facts -> facts.crisis().firstMessageMinutes()),
                        count("continuity.active-months", ReputationFacts::activeMonths),
                        share("webcare.answered", facts -> facts.webcare().answeredShare()),
                        share("webcare.within-hour", facts -> facts.webcare().withinHourShare()),
                        figure("webcare.median", facts -> facts.webcare().median()),
                        figure("webcare.p90", facts -> facts.webcare().p90()),
                        share("candour.same-day", ReputationFacts::apologies),
                        share("reach.networks-used", ReputationFacts::news),
                        share("fans.active", ReputationFacts::ambassadors)));
    }

    @Override
    protected ReputationFacts read(Fields facts, LocalDate date) {
        return ReputationFacts.read(facts, date);
    }

    private static Measure<ReputationFacts> figure(String name, Function<ReputationFacts, OptionalDouble> figure) {
        return new Measure<>(name, (facts, date) -> figure.apply(facts));
    }

    private static Measure<ReputationFacts> count(String name, Function<ReputationFacts, OptionalInt> count) {
        return figure(name, facts -> {
            OptionalInt counted = count.apply(facts);
            return counted.isPresent() ? OptionalDouble.of(counted.getAsInt()) : OptionalDouble.empty();
        });
    }

    private static Measure<ReputationFacts> share(String name, Function<ReputationFacts, Optional<Share>> share) {
        return figure(name, facts -> share.apply(facts).map(Share::percent).orElse(OptionalDouble.empty()));
    }

    private static Measure<ReputationFacts> age(String name, Function<ReputationFacts, Optional<LocalDate>> event) {
        return new Measure<>(
                name,
                (facts, date) -> event.apply(facts)
                        .map(day -> OptionalDouble.of(Age.months(day, date)))
                        .orElse(OptionalDouble.empty()));
    }
}
