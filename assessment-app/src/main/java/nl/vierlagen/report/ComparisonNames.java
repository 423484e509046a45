package nl.vierlagen.report;

import java.util.Optional;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Words;

/** Finds words for ids that the loaded checklists may no longer have; of those, only the id is left. */
final class ComparisonNames {

    private final Lexicon lexicon;
    private final Layers layers;
    private final ReportWords words;

    ComparisonNames(Lexicon lexicon, Layers layers, ReportWords words) {
        this.lexicon = lexicon;
        this.layers = layers;
        this.words = words;
    }

    ComparisonView.Name layer(String layer) {
        return name(layer, words(layer).map(Words::title));
    }

    ComparisonView.Name theme(String layer, String id) {
        return name(id, words(layer).map(known -> known.themes().get(id)));
    }

    ComparisonView.Name criterion(String layer, String id) {
        return name(id, words(layer).map(known -> known.criteria().get(id)).map(Words.CriterionWords::statement));
    }

    /** The criterion as it is loaded, if it is. */
    Optional<Criterion> loaded(String layer, String id) {
        return layers.ids().contains(layer) ? lexicon.checklist(layer).criterion(id) : Optional.empty();
    }

    /** A level before and after, or one where it stayed the same. */
    String levels(Optional<LevelRange> before, Optional<LevelRange> after) {
        String from = lexicon.level(before);
        String to = lexicon.level(after);
        return from.equals(to) ? to : words.text("comparison.levels", from, to);
    }

    String level(Optional<LevelRange> level) {
        return lexicon.level(level);
    }

    private Optional<Words> words(String layer) {
        return layers.ids().contains(layer) ? Optional.of(lexicon.words(layer)) : Optional.empty();
    }

    private static ComparisonView.Name name(String id, Optional<String> text) {
        return new ComparisonView.Name(text.orElse(id), text.isEmpty());
    }
}
