package nl.vierlagen.report.document;

import java.util.List;
import java.util.Objects;
import nl.vierlagen.report.template.Part;
import nl.vierlagen.report.template.Slot;

/**
 * A picture in prepared coordinates, with all that a reader needs who doesn't see it. Every form of the report draws the same
 * shapes.
 *
 * @param id unique in its document; letters, digits and hyphens
 * @param title what it is
 * @param description what it shows, in a sentence or two
 * @param width in the chart's own units; all charts share one size of letters, so equal widths look alike
 * @param height likewise
 * @param shapes in the order in which they are drawn
 * @param legend which ink stands for what; empty if one needs no telling
 * @param figures the same figures as a table
 */
public record Chart(
        String id,
        String title,
        @Slot String description,
        double width,
        double height,
        @Part List<Shape> shapes,
        List<LegendEntry> legend,
        Figures figures) {

    /** What an ink stands for. */
    public record LegendEntry(Ink ink, String text) {
        public LegendEntry {
            Objects.requireNonNull(ink, "ink");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A chart's figures.
     *
     * @param headings of the columns; the first is that of the names
     * @param rows a name and then figures, one for each further heading
     */
    public record Figures(List<String> headings, @Slot List<List<String>> rows) {
        public Figures {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public Chart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(figures, "figures");
        shapes = List.copyOf(shapes);
        legend = List.copyOf(legend);
        if (!(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("width and height must be above 0: " + width + ", " + height);
        }
    }
}
