package nl.vierlagen.report;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.overlay.Overlays;

/** The languages in which reports can be written. Safe to share between threads. */
public final class ReportLanguages {

    private final ReportWordsReader reader;
    private final List<String> all;
    private final List<String> overlays;
    private final Map<String, ReportWords> words = new ConcurrentHashMap<>();
    private final Map<Edition, ReportWords> branded = new ConcurrentHashMap<>();

    @Inject
    public ReportLanguages(Layers layers, Model model, Overlays overlays) {
        this.reader = new ReportWordsReader(overlays);
        this.overlays = overlays.all().stream()
                .map(overlay -> overlay.id() + " " + overlay.version())
                .toList();
        this.all = layers.languages().stream()
                .filter(model::speaks)
                .filter(reader::speaks)
                .toList();
        // What is wrong with the words of an overlay is told before any client is read.
        if (!overlays.all().isEmpty()) {
            all.forEach(this::in);
        }
    }

    /** ISO 639-1 codes of the languages that the report, every insight and every layer speak, in alphabetical order. */
    public List<String> all() {
        return all;
    }

    /** The words for ratings and for what does not apply, of all languages and in small letters, with the id of each. */
    public Map<String, String> ratings() {
        Map<String, String> ratings = new TreeMap<>();
        for (String language : all) {
            for (Rating rating : Rating.values()) {
                ratings.put(rating(language, rating.id()), rating.id());
            }
            ratings.put(rating(language, Answer.NotApplicable.ID), Answer.NotApplicable.ID);
        }
        return ratings;
    }

    /**
     * A text of the report's own words.
     *
     * @throws IllegalArgumentException if there is no such language or key
     */
    public String text(String language, String key, Object... arguments) {
        return in(language).text(key, arguments);
    }

    /** The overlays of the call, each with its version. */
    List<String> overlays() {
        return overlays;
    }

    private String rating(String language, String id) {
        return in(language).text("rating." + id).toLowerCase(Locale.forLanguageTag(language));
    }

    ReportWords in(String language) {
        return words.computeIfAbsent(language, reader::in);
    }

    /** The words of an edition's language, with its brand's own words for the levels. */
    ReportWords in(Edition edition) {
        return branded.computeIfAbsent(edition, asked -> in(asked.language()).with(asked.brand()));
    }
}
