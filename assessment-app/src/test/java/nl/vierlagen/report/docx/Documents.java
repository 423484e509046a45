package nl.vierlagen.report.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.brand.Colour;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Callout;
import nl.vierlagen.report.document.Block.Cell;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Block.Items;
import nl.vierlagen.report.document.Block.KeyFigure;
import nl.vierlagen.report.document.Block.KeyFigures;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Pictures;
import nl.vierlagen.report.document.Block.Rated;
import nl.vierlagen.report.document.Block.Row;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Document;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import nl.vierlagen.report.document.Shape.Anchor;
import nl.vierlagen.report.document.Shape.Point;
import nl.vierlagen.report.document.Text;

/** Documents to write. */
final class Documents {

    static final String HOSTILE = "Café \"t Hoekje\" & Zn <b>\u0001\ud800 \u05e9\u05dc\u05d5\u05dd \ud83d\ude80";

    private static final byte[] LOGO = """
            <svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40">
              <circle cx="20" cy="20" r="16" fill="#7a1f5c"/><rect x="44" y="10" width="70" height="20" fill="#b3541e"/>
            </svg>
            """.getBytes(StandardCharsets.UTF_8);

    private Documents() {}

    /** A document with every kind of block. */
    static Document full() {
        return of(Brand.PLAIN, blocks());
    }

    /** The same in an agency's style. */
    static Document branded() {
        Brand brand = new Brand(
                "Bureau Noord",
                Optional.of(new Brand.Logo(Brand.Logo.Type.SVG, LOGO, 120, 40)),
                new Brand.Colours(Colour.of(0x5c1746), Colour.of(0xffffff), Colour.of(0x8f2a6e), Colour.of(0xe69bc9)),
                Optional.empty(),
                List.of(),
                Brand.PLAIN.closing(),
                Brand.PLAIN.levels(),
                Optional.empty());
        return of(brand, blocks());
    }

    static Document of(Brand brand, List<Block> blocks) {
        return new Document(
                "en",
                "Social media report",
                HOSTILE,
                List.of("Hospitality, 12 employees", "Date: 24 November 2026"),
                "Contents",
                "Page {0} of {1}",
                blocks,
                "Vierlagen 1.0",
                brand);
    }

    static Document of(Block... blocks) {
        return of(Brand.PLAIN, List.of(blocks));
    }

    private static List<Block> blocks() {
        return List.of(
                new Heading(1, "Summary", ""),
                new KeyFigures(List.of(
                        new KeyFigure("Level", "Developing", ""),
                        new KeyFigure("Score", "42 to 58", "of 100, by what is certain"))),
                new Heading(2, "What matters most", ""),
                new Items(true, List.of(Paragraph.of("First things first."), Paragraph.of("Then the second."))),
                new Items(true, List.of(Paragraph.of("Begins again."))),
                new Items(false, List.of(Paragraph.of("A point."), Paragraph.of("Another point."))),
                new Pictures(List.of(chart())),
                new Heading(1, "Layers", "62"),
                new Callout("Watch out", List.of(Paragraph.of("It stands out."), Paragraph.of("So does this."))),
                new Heading(2, "Website", "40 · Absent"),
                new Paragraph(List.of(
                        Text.of(Text.Part.STRONG, "Strong"),
                        Text.plain("plain"),
                        Text.of(Text.Part.SOFT, "soft"),
                        Text.of(Text.Part.TAG, "tag"),
                        new Text(
                                Text.Part.PLAIN,
                                "Nederlands",
                                Optional.of("nl"),
                                Optional.of("https://example.org/?a=1&b=2")))),
                new Heading(3, "Findability", ""),
                new Table(
                        "Findability",
                        List.of(Column.texts("Rating", 2), Column.names("Criterion", 6), Column.figures("Gain", 1)),
                        List.of(
                                Row.of(rated(Optional.of(2), "Largely"), Cell.of(HOSTILE), Cell.of("4")),
                                Row.of(rated(Optional.empty(), "Open"), Cell.of("A\nB"), Cell.of()))));
    }

    private static Cell rated(Optional<Integer> boxes, String title) {
        return new Cell(Optional.of(new Rated(boxes, title)), List.of(Paragraph.of("stated")));
    }

    /** A chart with every kind of shape and every ink. */
    static Chart chart() {
        List<Point> square = List.of(new Point(180, 60), new Point(260, 100), new Point(180, 180), new Point(100, 100));
        return new Chart(
                "radar",
                "Layers & scores",
                "Website 40, networks \"60\".",
                400,
                220,
                List.of(
                        new Shape.Path(Ink.GRID, square, true),
                        new Shape.Area(Ink.MAYBE, square),
                        new Shape.Area(Ink.SURE, square.subList(0, 3)),
                        new Shape.Path(Ink.AIM, square, true),
                        new Shape.Line(Ink.BEFORE, 10, 200, 390, 200),
                        new Shape.Bar(Ink.SURE, 300, 60, 20, 100),
                        new Shape.Bar(Ink.MAYBE, 300, 30, 20, 30),
                        new Shape.Dot(Ink.SURE, 180, 60, 4),
                        new Shape.Label(Ink.TEXT, 180, 40, Anchor.MIDDLE, 14, true, "Website & <shop>"),
                        new Shape.Label(Ink.SOFT, 390, 215, Anchor.END, 14, false, "Ångström 40\u0002")),
                List.of(
                        new Chart.LegendEntry(Ink.SURE, "certain"),
                        new Chart.LegendEntry(Ink.MAYBE, "possible"),
                        new Chart.LegendEntry(Ink.AIM, "aim")),
                new Chart.Figures(
                        List.of("Layer", "Score", "Aim"),
                        List.of(List.of("Website", "40", "60"), List.of("Networks", "60", "80"))));
    }
}
