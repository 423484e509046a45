package nl.vierlagen.report.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a {@link Document}, in reading order. */
public sealed interface Block {

    /**
     * A heading; a chapter begins at level 1, and levels are never skipped.
     *
     * @param level 1 to 3
     * @param beside a short text at the other end of the line, such as a score; empty if there is none
     */
    record Heading(int level, String text, String beside) implements Block {
        public Heading {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(beside, "beside");
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("level must be from 1 to 3: " + level);
            }
        }
    }

    /** A paragraph; its pieces run on, with a space between them. */
    record Paragraph(List<Text> texts) implements Block {
        public Paragraph {
            texts = List.copyOf(texts);
        }

        /** A paragraph of these pieces. */
        public static Paragraph of(Text... texts) {
            return new Paragraph(List.of(texts));
        }

        /** A paragraph of running text. */
        public static Paragraph of(String text) {
            return of(Text.plain(text));
        }
    }

    /** A list. */
    record Items(boolean numbered, List<Paragraph> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Large figures beside one another. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /** A large figure with what it is and how to read it; the hint may be empty. */
    record KeyFigure(String label, String value, String hint) {
        public KeyFigure {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(hint, "hint");
        }
    }

    /** Something that stands out from the text around it. */
    record Callout(String title, List<Paragraph> paragraphs) implements Block {
        public Callout {
            Objects.requireNonNull(title, "title");
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Charts that belong together; where there is room, they stand beside one another. */
    record Pictures(List<Chart> charts) implements Block {
        public Pictures {
            charts = List.copyOf(charts);
        }
    }

    /**
     * A table. Its heading row is repeated on each page, and no row is broken over two pages unless it is longer than one.
     *
     * @param summary what the table holds, for those who don't see it
     * @param columns at least one
     * @param rows a cell for each column
     */
    record Table(String summary, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            Objects.requireNonNull(summary, "summary");
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("row must have a cell for each column: " + row);
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param heading its name
     * @param share of the table's width, against the other columns
     * @param numeric whether it holds figures, which are set to the right
     * @param names whether its cells name their rows
     */
    record Column(String heading, double share, boolean numeric, boolean names) {
        public Column {
            Objects.requireNonNull(heading, "heading");
        }

        /** A column whose cells name their rows. */
        public static Column names(String heading, double share) {
            return new Column(heading, share, false, true);
        }

        /** A column of texts. */
        public static Column texts(String heading, double share) {
            return new Column(heading, share, false, false);
        }

        /** A column of figures. */
        public static Column figures(String heading, double share) {
            return new Column(heading, share, true, false);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of these cells. */
        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }

        /** A row of running texts. */
        public static Row of(String... texts) {
            return new Row(Stream.of(texts).map(Cell::of).toList());
        }
    }

    /**
     * A cell.
     *
     * @param rating the rating that it shows before its texts, if it shows one
     * @param paragraphs one under another
     */
    record Cell(Optional<Rated> rating, List<Paragraph> paragraphs) {
        public Cell {
            Objects.requireNonNull(rating, "rating");
            paragraphs = List.copyOf(paragraphs);
        }

        /** A cell with these paragraphs. */
        public static Cell of(Paragraph... paragraphs) {
            return new Cell(Optional.empty(), List.of(paragraphs));
        }

        /** A cell with one running text. */
        public static Cell of(String text) {
            return of(Paragraph.of(text));
        }
    }

    /**
     * A rating as a row of three boxes and a word: never by colour alone.
     *
     * @param boxes how many of the three are filled; empty where there is no rating, which is drawn as a line
     * @param title the rating in words
     */
    record Rated(Optional<Integer> boxes, String title) {
        public Rated {
            Objects.requireNonNull(boxes, "boxes");
            Objects.requireNonNull(title, "title");
        }
    }
}
