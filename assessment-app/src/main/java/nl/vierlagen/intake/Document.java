package nl.vierlagen.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;

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

    /**
     * A questionnaire that was filled in.
     *
     * @param root what an assessment file of the same answers would hold
     * @param sheets their names, in order
     * @param faults what is wrong with cells by themselves, whatever they stand for
     * @param offered where a word stands that is none of those offered there, and which those are
     */
    record Questionnaire(
            Place start, Node.Mapping root, List<String> sheets, List<Problem> faults, Map<Place, List<String>> offered)
            implements Document {
        public Questionnaire {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(root, "root");
            sheets = List.copyOf(sheets);
            faults = List.copyOf(faults);
            offered = Map.copyOf(offered);
        }

        /** What it says, in a fixed form: the same for two that say the same, wherever their cells stand. */
        public String text() {
            return NodeText.of(root);
        }

        /** Problems with the words that were offered there, sheet by sheet. */
        List<Problem> told(List<Problem> problems) {
            return problems.stream()
                    .map(this::told)
                    .sorted(Comparator.comparingInt(this::sheet).thenComparing(Problem::place))
                    .toList();
        }

        private Problem told(Problem problem) {
            List<String> words = offered.get(problem.place());
            if (words == null) {
                return problem;
            }
            String found = problem.found();
            Problems again = new Problems();
            again.addUnknown(
                    problem.place(),
                    problem.path(),
                    "word",
                    found.substring(found.indexOf('\'') + 1, found.length() - 1),
                    words);
            Problem offering = again.list().get(0);
            return new Problem(problem.place(), problem.path(), found, offering.allowed(), offering.nearest());
        }

        private int sheet(Problem problem) {
            String cell = problem.place().cell().orElse("");
            return sheets.indexOf(cell.substring(0, Math.max(0, cell.lastIndexOf('!'))));
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
