package nl.vierlagen.report;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;

/** The languages in which reports can be written. Safe to share between threads. */
public final class ReportLanguages {

    private final List<String> all;
    private final Map<String, ReportWords> words = new ConcurrentHashMap<>();
    private final Map<Edition, ReportWords> branded = new ConcurrentHashMap<>();

    @Inject
    public ReportLanguages(Layers layers, Model model) {
        this.all = layers.languages().stream()
                .filter(model.languages()::contains)
                .filter(ReportWords::exist)
                .toList();
    }

    /** ISO 639-1 codes of the languages that the report, every insight and every layer speak, in alphabetical order. */
    public List<String> all() {
        return all;
    }

    ReportWords in(String language) {
        return words.computeIfAbsent(language, ReportWords::in);
    }

    /** The words of an edition's language, with its brand's own words for the levels. */
    ReportWords in(Edition edition) {
        return branded.computeIfAbsent(edition, asked -> in(asked.language()).with(asked.brand()));
    }
}
