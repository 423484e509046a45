package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.pdf.syntax.Content;

/** All sheets of a document, and the one that is painted on. What is painted belongs to an element of the structure or to none. */
final class Canvas {

    private enum Open {
        NOTHING,
        ELEMENT,
        ARTIFACT
    }

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private Sheet sheet;
    private Open open = Open.NOTHING;
    private Node node;

    /** Goes on on a new sheet. */
    void nextSheet() {
        sheets.add(new Sheet(sheets.size()));
        turnTo(sheets.get(sheets.size() - 1));
    }

    /** Goes on on a sheet that there is. */
    void turnTo(Sheet other) {
        close();
        sheet = other;
    }

    /** From here on, what is painted belongs to an element. */
    Content element(Node wanted) {
        if (open != Open.ELEMENT || node != wanted) {
            close();
            int mark = sheet.marks().size();
            wanted.add(new Node.Mark(sheet.index(), mark));
            sheet.marks().add(wanted);
            sheet.content().begin(wanted.type(), mark);
            open = Open.ELEMENT;
            node = wanted;
        }
        return sheet.content();
    }

    /** From here on, what is painted says nothing. */
    Content artifact() {
        if (open != Open.ARTIFACT) {
            artifact("");
        }
        return sheet.content();
    }

    /** Begins an artifact of a certain kind, such as a running header. */
    Content artifact(String properties) {
        close();
        sheet.content().beginArtifact(properties);
        open = Open.ARTIFACT;
        return sheet.content();
    }

    /** Ends the element or artifact that is open. */
    void close() {
        if (open != Open.NOTHING) {
            sheet.content().end();
            open = Open.NOTHING;
        }
    }

    /** Paints a line of text as what its runs are; as an artifact if they have no element. */
    void text(Line line, double x, double baseline) {
        for (Line.Segment segment : line.segments()) {
            Run run = segment.run();
            Content content = run.node().map(this::element).orElseGet(this::artifact);
            double left = x + segment.x();
            if (run.boxed()) {
                Pill.paint(artifact(), segment, left, baseline);
                content = run.node().map(this::element).orElseGet(this::artifact);
            }
            content.fill(run.style().rgb());
            show(content, segment, left, baseline);
            run.link().ifPresent(link -> {
                double top = baseline - run.style().size() * 0.8;
                link(new Annotation(
                        run.node().orElseThrow(),
                        left,
                        top,
                        segment.width(),
                        run.style().size(),
                        link.contents(),
                        Optional.of(link.address()),
                        0,
                        0));
            });
        }
    }

    /** Adds an annotation to the sheet; its element becomes its owner. */
    void link(Annotation annotation) {
        annotation.node().add(new Node.Target(annotations.size()));
        sheet.annotations().add(annotations.size());
        annotations.add(annotation);
    }

    private static void show(Content content, Line.Segment segment, double left, double baseline) {
        Glyphs glyphs = segment.run().glyphs();
        double size = segment.run().style().size();
        double x = left;
        int from = segment.from();
        while (from < segment.to()) {
            int font = glyphs.codes()[from] >> 16;
            int to = from + 1;
            while (to < segment.to() && glyphs.codes()[to] >> 16 == font) {
                to++;
            }
            content.show(font, size, x, baseline, glyphs.codes(), from, to);
            x += glyphs.width(from, to) * size;
            from = to;
        }
    }

    Sheet sheet() {
        return sheet;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    List<Annotation> annotations() {
        return annotations;
    }
}
