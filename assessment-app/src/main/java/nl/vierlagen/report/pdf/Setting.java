package nl.vierlagen.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Text;

/**
 * What all of one document is set with.
 *
 * @param lettering its fonts
 * @param palette its colours
 * @param language its language
 */
record Setting(Lettering lettering, Palette palette, String language) {

    /** The lines of a text in one style, which belong to an element. */
    List<Line> lines(String text, Style style, Node node, double width) {
        return LineBreaker.lines(
                List.of(Run.of(lettering.glyphs(text, style.bold()), style, Optional.of(node))), width);
    }

    /** The first line of a text that says nothing new. */
    Line line(String text, Style style) {
        Glyphs glyphs = lettering.glyphs(text, style.bold());
        double width = glyphs.width(0, glyphs.count()) * style.size();
        Run run = Run.of(glyphs, style, Optional.empty());
        return new Line(List.of(new Line.Segment(run, 0, glyphs.count(), 0, width)), width);
    }

    /** A text on one line, whatever its width. */
    Line line(String text, Style style, Node node) {
        Glyphs glyphs = lettering.glyphs(text, style.bold());
        double width = glyphs.width(0, glyphs.count()) * style.size();
        Run run = Run.of(glyphs, style, Optional.of(node));
        return new Line(List.of(new Line.Segment(run, 0, glyphs.count(), 0, width)), width);
    }

    /** The lines of a paragraph that belongs to an element. */
    List<Line> lines(Paragraph paragraph, Style style, Node node, double width) {
        return LineBreaker.lines(runs(paragraph, style, node), width);
    }

    /** The runs of a paragraph, with a space between its texts. */
    List<Run> runs(Paragraph paragraph, Style style, Node node) {
        List<Run> runs = new ArrayList<>();
        for (Text text : paragraph.texts()) {
            if (!text.text().isEmpty()) {
                if (!runs.isEmpty()) {
                    runs.add(Run.of(lettering.glyphs(" ", style.bold()), style, Optional.of(node)));
                }
                runs.add(run(text, style, node));
            }
        }
        return runs;
    }

    private Run run(Text text, Style style, Node node) {
        Style own = switch (text.part()) {
            case PLAIN -> style;
            case STRONG -> style.strong();
            case SOFT -> style.coloured(Palette.SOFT);
            case TAG -> style.strong().sized(style.size() * 0.84).coloured(Palette.SOFT);
        };
        Node owner = node;
        if (text.address().isPresent()) {
            owner = owner.child("Link");
            own = own.coloured(palette.accent());
        } else if (text.language().filter(code -> !code.equals(language)).isPresent()) {
            owner = owner.child("Span");
        }
        if (owner != node && text.language().isPresent()) {
            owner.language(text.language().get());
        }
        return new Run(
                lettering.glyphs(text.text(), own.bold()),
                own,
                Optional.of(owner),
                text.part() == Text.Part.TAG,
                text.address().map(address -> new Run.Link(text.text(), encoded(address))));
    }

    /** An address with all but US-ASCII percent-encoded, as RFC 3986 wants it. */
    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0x20 && octet < 0x7f) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format(java.util.Locale.ROOT, "%%%02X", octet & 0xff));
            }
        }
        return encoded.toString();
    }
}
