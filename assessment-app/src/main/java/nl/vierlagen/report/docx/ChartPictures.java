package nl.vierlagen.report.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import nl.vierlagen.report.document.Shape.Label;
import nl.vierlagen.report.document.Shape.Point;

/** Draws charts. Safe to share between threads. */
final class ChartPictures {

    /** Points in a chart's unit; all charts share it, so that their letters are of one size. */
    private static final double SCALE = 0.68;

    /** Pixels in a chart's unit. */
    private static final int FINE = 2;

    private static final double SWATCH_WIDTH = 28;
    private static final double SWATCH_HEIGHT = 12;

    private final XmlTemplates templates;

    ChartPictures(XmlTemplates templates) {
        this.templates = templates;
    }

    Picture picture(Chart chart, Brand brand) {
        return picture(
                chart.id(),
                CleanText.line(chart.title()),
                CleanText.line(chart.description()),
                chart.width(),
                chart.height(),
                chart.shapes(),
                brand);
    }

    /** A sample of an ink, for a legend; the text beside it says what it stands for. */
    Picture swatch(Ink ink, Brand brand) {
        boolean line = ink != Ink.SURE && ink != Ink.MAYBE;
        double middle = SWATCH_HEIGHT / 2;
        Shape sample = line
                ? new Shape.Line(ink, 1, middle, SWATCH_WIDTH - 1, middle)
                : new Shape.Area(
                        ink,
                        List.of(
                                new Point(1, 1),
                                new Point(SWATCH_WIDTH - 1, 1),
                                new Point(SWATCH_WIDTH - 1, SWATCH_HEIGHT - 1),
                                new Point(1, SWATCH_HEIGHT - 1)));
        return picture("legend-" + ink.css(), "", "", SWATCH_WIDTH, SWATCH_HEIGHT, List.of(sample), brand);
    }

    private Picture picture(
            String name,
            String title,
            String description,
            double width,
            double height,
            List<Shape> shapes,
            Brand brand) {
        Map<String, Object> model = Palette.of(brand);
        model.put("c", Palette.of(brand));
        model.put("width", width);
        model.put("height", height);
        List<Shape> clean = shapes.stream().map(ChartPictures::clean).toList();
        model.put("shapes", clean);
        byte[] svg = svg(model);
        model.put("paths", clean.stream().map(ChartPictures::path).toList());
        byte[] png = Raster.png(svg(model), (int) Math.ceil(width * FINE), (int) Math.ceil(height * FINE));
        double scale = Math.min(SCALE, Paper.TEXT_WIDTH_POINTS / width) * Paper.EMU_PER_POINT;
        return new Picture(
                name, title, description, png, Optional.of(svg), Math.round(width * scale), Math.round(height * scale));
    }

    private static String path(Shape shape) {
        return shape instanceof Label label ? Outlines.path(label) : "";
    }

    private static Shape clean(Shape shape) {
        return shape instanceof Label label
                ? new Label(
                        label.ink(),
                        label.x(),
                        label.y(),
                        label.anchor(),
                        label.size(),
                        label.strong(),
                        CleanText.line(label.text()))
                : shape;
    }

    private byte[] svg(Map<String, ?> model) {
        return templates.fill("chart.ftlx", model).getBytes(StandardCharsets.UTF_8);
    }
}
