package nl.vierlagen.report.docx;

import java.util.Map;

/** Languages as Word names them, for spelling and for reading aloud. */
final class Languages {

    /** Word wants a country; these are the ones in whose spelling the reports are written. */
    private static final Map<String, String> TAGS = Map.of("nl", "nl-NL", "en", "en-GB");

    private Languages() {}

    static String tag(String language) {
        return TAGS.getOrDefault(language, language);
    }
}
