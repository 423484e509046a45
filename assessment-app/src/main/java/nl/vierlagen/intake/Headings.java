package nl.vierlagen.intake;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.FactType;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;

/** The headings that a table may have, and the keys of an assessment file that each stands for. */
final class Headings {

    /** What the cells below a heading hold. */
    enum Kind {
        VALUE,
        RATING,
        TRUTH,
        LIST
    }

    /**
     * What a heading stands for.
     *
     * @param keys those that lead to the value in an assessment file
     */
    record Target(List<String> keys, Kind kind) {
        Target {
            keys = List.copyOf(keys);
        }

        /** The keys, as they are told. */
        String path() {
            return String.join(".", keys);
        }
    }

    /** Without these, no row of a table is a client. */
    static final List<String> REQUIRED = List.of("client.id", "client.name", "date");

    private static final String FACTS = ".facts.";

    private static final String ALLOWED = "a key of an assessment file such as client.name, or LAYER.CRITERION, "
            + "LAYER.CRITERION.note, LAYER.CRITERION.evidence, LAYER.facts.FACT; any other needs --columns";

    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final List<String> layers = new ArrayList<>();
    private final Supplier<Set<String>> truths;

    Headings(Layers layers) {
        for (String plain : List.of(
                "client.id",
                "client.name",
                "client.sector",
                "client.country",
                "client.employees",
                "date",
                "assessor",
                "language")) {
            put(plain, Kind.VALUE, plain.split("\\."));
        }
        put("goals", Kind.LIST, "goals");
        for (Layer layer : layers.all()) {
            String id = layer.checklist().id();
            this.layers.add(id);
            put("targets." + id, Kind.VALUE, "targets", id);
        }
        layers.all().forEach(layer -> putAnswers(layer.checklist()));
        this.truths = Suppliers.memoize(() -> truths(layers));
    }

    /** The facts that are described as true or false. */
    private static Set<String> truths(Layers layers) {
        Set<String> truths = new HashSet<>();
        for (Layer layer : layers.all()) {
            for (FactGroup group : layer.facts()) {
                group.facts().stream()
                        .filter(fact ->
                                fact.type() instanceof FactType.Truth || fact.type() instanceof FactType.DayOrTruth)
                        .forEach(fact -> truths.add(layer.checklist().id() + FACTS + group.id() + "." + fact.key()));
            }
        }
        return truths;
    }

    private void putAnswers(Checklist checklist) {
        for (Criterion criterion : checklist.criteria()) {
            String heading = checklist.id() + "." + criterion.id();
            String[] answer = {"layers", checklist.id(), "answers", criterion.id()};
            put(heading, Kind.RATING, with(answer, "rating"));
            put(heading + ".note", Kind.VALUE, with(answer, "note"));
            put(heading + ".evidence", Kind.LIST, with(answer, "evidence"));
        }
    }

    private static String[] with(String[] keys, String last) {
        String[] longer = Arrays.copyOf(keys, keys.length + 1);
        longer[keys.length] = last;
        return longer;
    }

    private void put(String heading, Kind kind, String... keys) {
        targets.put(heading, new Target(List.of(keys), kind));
    }

    /** What a heading stands for; facts are not looked up, for only their layer knows which there are. */
    Optional<Target> find(String heading) {
        Target known = targets.get(heading);
        return known == null ? fact(heading) : Optional.of(known);
    }

    private Optional<Target> fact(String heading) {
        for (String layer : layers) {
            if (heading.startsWith(layer + FACTS)) {
                List<String> keys = new ArrayList<>(List.of("layers", layer, "facts"));
                keys.addAll(List.of(
                        heading.substring(layer.length() + FACTS.length()).split("\\.", -1)));
                Kind kind = truths.get().contains(heading) ? Kind.TRUTH : Kind.VALUE;
                return keys.contains("") ? Optional.empty() : Optional.of(new Target(keys, kind));
            }
        }
        return Optional.empty();
    }

    /** That a heading is none of these, with the one that was probably meant. */
    Problem unknown(Place place, String path, String heading) {
        Problems all = new Problems();
        all.addUnknown(place, path, "heading", heading, targets.keySet());
        Problem problem = all.list().get(0);
        return new Problem(place, path, problem.found(), ALLOWED, problem.nearest());
    }
}
