package nl.vierlagen.report;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Words;

/** Finds the words for ids: those of the report and those of every layer's checklist, in one language. */
final class Lexicon {

    private final Layers layers;
    private final ReportWords words;
    private final String language;
    private final Map<Level, String> levels = new EnumMap<>(Level.class);
    private final Map<Rating, String> ratings = new EnumMap<>(Rating.class);
    private final Map<String, String> countries = new ConcurrentHashMap<>();

    Lexicon(Layers layers, ReportWords words) {
        this.layers = layers;
        this.words = words;
        this.language = words.locale().getLanguage();
        for (Level level : Level.values()) {
            levels.put(level, words.text("level." + level.id()));
        }
        for (Rating rating : Rating.values()) {
            ratings.put(rating, words.text("rating." + rating.id()));
        }
    }

    Checklist checklist(String layer) {
        return layers.get(layer).checklist();
    }

    Words words(String layer) {
        return checklist(layer).in(language);
    }

    String layer(String layer) {
        return words(layer).title();
    }

    String layer(AssessedLayer layer) {
        return layer(layer.result().id());
    }

    Words.CriterionWords criterion(String layer, String id) {
        return words(layer).criteria().get(id);
    }

    /** The name of a country, by its ISO 3166-1 code. */
    String country(String code) {
        return countries.computeIfAbsent(
                code, asked -> new Locale.Builder().setRegion(asked).build().getDisplayCountry(words.locale()));
    }

    String level(Level level) {
        return levels.get(level);
    }

    String rating(Rating rating) {
        return ratings.get(rating);
    }

    /** One level, or both where open criteria leave the choice. */
    String level(LevelRange range) {
        return range.isCertain()
                ? level(range.assured())
                : words.text("figure.levelRange", level(range.assured()), level(range.possible()));
    }

    /** The level, or that there is none because nothing applies. */
    String level(Optional<LevelRange> range) {
        return range.map(this::level).orElseGet(() -> words.text("level.none"));
    }
}
