package nl.vierlagen.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.vierlagen.layer.Bands;
import nl.vierlagen.layer.Bands.Band;
import nl.vierlagen.layer.Bands.Comparison;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.Unit;
import tools.jackson.databind.JsonNode;

/** Small checklists without words, from a tree with the keys of {@code checklist.yaml}. */
final class HandChecklists {

    private HandChecklists() {}

    static List<Checklist> of(JsonNode written) {
        List<Checklist> checklists = new ArrayList<>();
        for (JsonNode layer : written) {
            List<Theme> themes = new ArrayList<>();
            for (JsonNode theme : layer.required("themes")) {
                List<Criterion> criteria = new ArrayList<>();
                theme.required("criteria").forEach(criterion -> criteria.add(criterion(criterion)));
                themes.add(new Theme(text(theme, "id"), theme.required("weight").intValue(), criteria));
            }
            checklists.add(new Checklist(text(layer, "id"), text(layer, "version"), themes, new TreeMap<>()));
        }
        return checklists;
    }

    private static Criterion criterion(JsonNode criterion) {
        List<Goal> supports = new ArrayList<>();
        criterion
                .path("supports")
                .forEach(goal -> supports.add(Goal.byId(goal.asString()).orElseThrow()));
        return new Criterion(
                text(criterion, "id"),
                criterion.required("weight").intValue(),
                Effort.values()[criterion.required("effort").intValue() - 1],
                criterion.has("requiredFor") ? Level.byId(text(criterion, "requiredFor")) : Optional.empty(),
                supports,
                true,
                List.of("S1.01"),
                criterion.has("measure") ? Optional.of(measure(criterion.get("measure"))) : Optional.empty());
    }

    private static Criterion.Measured measure(JsonNode measure) {
        JsonNode limits = measure.required("bands");
        List<Band> bands = new ArrayList<>();
        for (Rating rating : List.of(Rating.FULLY, Rating.LARGELY, Rating.PARTLY)) {
            String[] limit = text(limits, rating.id()).split(" ");
            Comparison comparison = limit[0].equals(">=") ? Comparison.AT_LEAST : Comparison.AT_MOST;
            bands.add(new Band(rating, comparison, Double.parseDouble(limit[1])));
        }
        return new Criterion.Measured(text(measure, "name"), Unit.PERCENT, new Bands(bands));
    }

    private static String text(JsonNode node, String key) {
        return node.required(key).asString();
    }
}
