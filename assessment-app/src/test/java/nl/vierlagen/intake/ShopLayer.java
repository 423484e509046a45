package nl.vierlagen.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.layer.Bands;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.Unit;
import nl.vierlagen.layer.Words;

/**
 * A small layer for tests: {@code counter.clean} is always applicable, {@code counter.queue} need not be, and
 * {@code counter.served} is measured by the fact {@code served}, a percentage. The fact {@code opened} is a day. A shop that
 * says it is {@code haunted} makes the layer fail.
 */
public final class ShopLayer implements Layer {

    private static final String MEASURE = "counter.served-share";

    private static final Bands BANDS = new Bands(List.of(
            new Bands.Band(Rating.FULLY, Bands.Comparison.AT_LEAST, 90),
            new Bands.Band(Rating.LARGELY, Bands.Comparison.AT_LEAST, 70),
            new Bands.Band(Rating.PARTLY, Bands.Comparison.AT_LEAST, 40)));

    private static final Checklist CHECKLIST = new Checklist(
            "shop",
            "1.2.3",
            List.of(new Theme(
                    "counter",
                    2,
                    List.of(
                            criterion("counter.clean", false, Optional.empty()),
                            criterion("counter.queue", true, Optional.empty()),
                            criterion(
                                    "counter.served",
                                    true,
                                    Optional.of(new Criterion.Measured(MEASURE, Unit.PERCENT, BANDS)))))),
            new TreeMap<>(Map.of("nl", words(), "en", words())));

    /** The layers of an app that has this one alone. */
    public static Layers alone() {
        return new Layers(Set.of(new ShopLayer()), ModelReader.read());
    }

    @Override
    public Checklist checklist() {
        return CHECKLIST;
    }

    @Override
    public SortedSet<String> measures() {
        return new TreeSet<>(Set.of(MEASURE));
    }

    @Override
    public SortedMap<String, Double> measure(Fields facts, LocalDate date) {
        OptionalDouble served = facts.number("served", 0, 100);
        facts.dateUntil("opened", date).ifPresent(opened -> date.plusYears(1).minusDays(opened.getDayOfMonth()));
        if (facts.truth("haunted").orElse(false)) {
            throw new IllegalStateException("boo");
        }
        facts.finish();
        SortedMap<String, Double> figures = new TreeMap<>();
        served.ifPresent(share -> figures.put(MEASURE, share));
        return figures;
    }

    private static Criterion criterion(String id, boolean mayBeNotApplicable, Optional<Criterion.Measured> measure) {
        return new Criterion(
                id,
                3,
                Effort.NOW,
                Optional.empty(),
                List.of(Goal.SALES),
                mayBeNotApplicable,
                List.of("S1.01"),
                measure);
    }

    private static Words words() {
        Map<Rating, String> ratings = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            ratings.put(rating, "It is " + rating.id() + " so.");
        }
        TreeMap<String, Words.CriterionWords> criteria = new TreeMap<>();
        for (String id : List.of("counter.clean", "counter.queue", "counter.served")) {
            criteria.put(id, new Words.CriterionWords("It is in order: " + id, ratings, "Mend it.", "Shopkeeper"));
        }
        return new Words("The shop", new TreeMap<>(Map.of("counter", "The counter")), criteria, new TreeMap<>());
    }
}
