package nl.vierlagen.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vierlagen.layer.Level;

/**
 * What an insight may look at.
 *
 * @param assuredLevels by layer; a layer without a score is not in it
 * @param balance empty if no layer has a score
 * @param figures measured figures, by layer and then by the measure's name
 */
public record Situation(
        Map<String, Level> assuredLevels, OptionalDouble balance, Map<String, ? extends Map<String, Double>> figures) {

    Optional<Level> level(String layer) {
        return Optional.ofNullable(assuredLevels.get(layer));
    }

    Optional<Double> figure(String layer, String measure) {
        return Optional.<Map<String, Double>>ofNullable(figures.get(layer)).map(byMeasure -> byMeasure.get(measure));
    }
}
