package nl.vierlagen.benchmarks;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vierlagen.report.ReportView;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;

/** A view as maps, lists, texts and numbers, for engines that do not know Java's records. What is absent is null. */
final class PlainView {

    private PlainView() {}

    /** The view, with the style sheet of the page beside it as {@code style}. */
    static Map<String, Object> of(ReportView view, String style) {
        Map<String, Object> plain = record(view);
        plain.put("style", style);
        return plain;
    }

    private static Object value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(PlainView::value).orElse(null);
        } else if (value instanceof List<?> list) {
            return list.stream().map(PlainView::value).toList();
        } else if (value instanceof Ink ink) {
            return ink.css();
        } else if (value instanceof Shape.Anchor anchor) {
            return anchor.svg();
        } else if (value instanceof Record record) {
            return record(record);
        }
        return value;
    }

    private static Map<String, Object> record(Record record) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (record instanceof Shape shape) {
            plain.put("kind", shape.kind());
            plain.putAll(outline(shape));
        }
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                plain.put(component.getName(), value(component.getAccessor().invoke(record)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return plain;
    }

    /** What SVG writes of a shape in one attribute, for engines that can't write a loop into one. */
    private static Map<String, String> outline(Shape shape) {
        if (shape instanceof Shape.Area area) {
            return Map.of("pairs", pairs(area.points()));
        } else if (shape instanceof Shape.Path path) {
            return Map.of("pairs", pairs(path.points()));
        } else if (shape instanceof Shape.Ticks ticks) {
            return Map.of(
                    "marks",
                    ticks.x().stream()
                            .map(x -> "M" + x + " 0v" + ticks.height())
                            .collect(Collectors.joining()));
        }
        return Map.of();
    }

    private static String pairs(List<Shape.Point> points) {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }
}
