package nl.vierlagen.report;

import java.util.Objects;
import java.util.Optional;

/**
 * A text that keeps its own language in a report in another one: a title, or what a client or an assessor wrote.
 *
 * @param text what it says
 * @param language ISO 639-1 code, where it is another than the report's
 */
public record Quote(String text, Optional<String> language) {

    public Quote {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }

    /** A text in some language, in a report in some language. */
    static Quote of(String text, String language, String report) {
        return new Quote(text, language.equals(report) ? Optional.empty() : Optional.of(language));
    }
}
