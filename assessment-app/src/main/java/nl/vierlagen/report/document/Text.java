package nl.vierlagen.report.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A piece of text with the part that it plays. Any piece may be of several lines when it is laid out.
 *
 * @param part how it is set
 * @param text what it says
 * @param language ISO 639-1 code, where it is another than the document's
 * @param address a web address that the text leads to
 */
public record Text(Part part, String text, Optional<String> language, Optional<String> address) {

    /** How a text is set. */
    public enum Part {
        /** As running text. */
        PLAIN,
        /** What is read first. */
        STRONG,
        /** What is read last: smaller or lighter. */
        SOFT,
        /** A short mark beside a text, such as “condition for active”. */
        TAG
    }

    public Text {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(address, "address");
    }

    /** Running text in the document's language. */
    public static Text plain(String text) {
        return of(Part.PLAIN, text);
    }

    /** Text in the document's language. */
    public static Text of(Part part, String text) {
        return new Text(part, text, Optional.empty(), Optional.empty());
    }
}
