package nl.vierlagen.report;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vierlagen.assessment.Layers;

/** The languages in which reports can be written. Safe to share between threads. */
public final class ReportLanguages {

    /** The language of reports when nobody asks for another. */
    public static final String DEFAULT = "nl";

    private final Layers layers;
    private final Map<String, ReportWords> words = new ConcurrentHashMap<>();

    @Inject
    public ReportLanguages(Layers layers) {
        this.layers = layers;
    }

    /** ISO 639-1 codes of the languages that the report and every layer speak, in alphabetical order. */
    public List<String> all() {
        return layers.languages().stream().filter(ReportWords::exist).toList();
    }

    ReportWords in(String language) {
        return words.computeIfAbsent(language, ReportWords::in);
    }
}
