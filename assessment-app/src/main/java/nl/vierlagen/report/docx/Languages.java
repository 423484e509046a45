package nl.vierlagen.report.docx;

import java.util.Map;

/** Languages as Word names them, for spelling and for reading aloud. */
final class Languages {

    /**
     * Word wants a country; these are the ones in whose spelling the reports are written. No locale tells that, and Word takes
     * another language without one.
     */
    private static final Map<String, String> TAGS = Map.of("nl", "nl-NL", "en", "en-GB", "fr", "fr-BE", "de", "de-DE");

    private Languages() {}

    static String tag(String language) {
        return TAGS.getOrDefault(language, language);
    }
}
