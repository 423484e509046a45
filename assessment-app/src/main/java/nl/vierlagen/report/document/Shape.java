package nl.vierlagen.report.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.vierlagen.report.template.Slot;

/** A part of a {@link Chart}. Lengths are in the chart's own units, from the top left corner, {@code y} downwards. */
public sealed interface Shape {

    /** How it is drawn. */
    Ink ink();

    /** The name of its kind, for templates: {@code bar}, {@code line}, {@code ticks}, {@code area}, {@code path}, {@code dot}, {@code label}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A filled rectangle. */
    record Bar(
            Ink ink,
            @Slot double x,
            @Slot double y,
            @Slot double width,
            @Slot double height) implements Shape {
        public Bar {
            Objects.requireNonNull(ink, "ink");
        }
    }

    /** A straight line. */
    record Line(
            Ink ink,
            @Slot double x1,
            @Slot double y1,
            @Slot double x2,
            @Slot double y2) implements Shape {
        public Line {
            Objects.requireNonNull(ink, "ink");
        }
    }

    /** Short upright lines in a row, all from {@code y} down: the marks of a scale. */
    record Ticks(Ink ink, List<Double> x, @Slot double y, double height) implements Shape {
        public Ticks {
            Objects.requireNonNull(ink, "ink");
            x = List.copyOf(x);
        }
    }

    /** A closed outline, filled with the ink's tint and edged with the ink. */
    record Area(Ink ink, @Slot List<Point> points) implements Shape {
        public Area {
            Objects.requireNonNull(ink, "ink");
            points = List.copyOf(points);
        }
    }

    /** A line through points, not filled; closed if the last point is to be joined with the first. */
    record Path(Ink ink, @Slot List<Point> points, boolean closed) implements Shape {
        public Path {
            Objects.requireNonNull(ink, "ink");
            points = List.copyOf(points);
        }
    }

    /** A filled circle. */
    record Dot(Ink ink, @Slot double x, @Slot double y, double radius) implements Shape {
        public Dot {
            Objects.requireNonNull(ink, "ink");
        }
    }

    /**
     * A text on one line; {@code y} is its baseline.
     *
     * @param size of the letters, in the chart's units
     */
    record Label(
            Ink ink,
            @Slot double x,
            @Slot double y,
            Anchor anchor,
            double size,
            boolean strong,
            @Slot String text) implements Shape {
        public Label {
            Objects.requireNonNull(ink, "ink");
            Objects.requireNonNull(anchor, "anchor");
            Objects.requireNonNull(text, "text");
        }
    }

    /** A place in a chart. */
    record Point(double x, double y) {}

    /** Which part of a label stands at its {@code x}; the names are SVG's. */
    enum Anchor {
        START,
        MIDDLE,
        END;

        /** The name in SVG. */
        public String svg() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
