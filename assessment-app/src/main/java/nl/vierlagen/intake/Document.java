package nl.vierlagen.intake;

import java.util.Objects;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/** What a source holds for one client, before anyone looked inside. */
public sealed interface Document {

    /** Where it begins. */
    Place start();

    /** How the text of a document is written. */
    enum Syntax {
        /** JSON, of a file or of one line of JSON Lines. */
        JSON,
        /** YAML. */
        YAML
    }

    /** A text that could be read. */
    record Readable(Place start, Syntax syntax, String text) implements Document {
        public Readable {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(syntax, "syntax");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Bytes that are no text, too many of them, or none that could be had. */
    record Unreadable(Problem problem) implements Document {
        public Unreadable {
            Objects.requireNonNull(problem, "problem");
        }

        @Override
        public Place start() {
            return problem.place();
        }
    }
}
