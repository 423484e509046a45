package nl.vierlagen.intake;

import java.util.List;
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

    /**
     * A row of a table.
     *
     * @param columns what the columns of its table stand for
     * @param cells the text of each cell, empty where it is blank; those at the end may be left out
     * @param faults what is wrong with the row by itself, whatever its columns stand for
     */
    record Row(Place start, Columns columns, List<String> cells, List<Problem> faults) implements Document {
        public Row {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(columns, "columns");
            cells = List.copyOf(cells);
            faults = List.copyOf(faults);
        }

        /** What it says, in a fixed form: the same for two rows that say the same, wherever they stand. */
        public String text() {
            return columns.text(this);
        }
    }

    /** Bytes that are no text, too many of them, none that could be had, or a table whose headings can't be used. */
    record Unreadable(List<Problem> problems) implements Document {
        public Unreadable {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems must not be empty");
            }
        }

        /** With one problem. */
        public Unreadable(Problem problem) {
            this(List.of(problem));
        }

        @Override
        public Place start() {
            return problems.get(0).place();
        }
    }
}
