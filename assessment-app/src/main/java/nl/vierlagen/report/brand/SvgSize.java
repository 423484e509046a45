package nl.vierlagen.report.brand;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The size of an SVG.
 *
 * @param width in pixels of CSS
 * @param height likewise
 */
record SvgSize(double width, double height) {

    private static final double MOST = 100_000;
    private static final Pattern LENGTH = Pattern.compile("([0-9]{0,9}\\.?[0-9]{1,9})(px|pt|pc|mm|cm|in)?");
    private static final Map<String, Double> PIXELS =
            Map.of("px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

    /** What the picture says of its own size; if it says nothing, that of its view box. */
    static Optional<SvgSize> of(Element root) {
        OptionalDouble width = length(root.getAttribute("width"));
        OptionalDouble height = length(root.getAttribute("height"));
        if (width.isPresent() && height.isPresent()) {
            return Optional.of(new SvgSize(width.getAsDouble(), height.getAsDouble()));
        }
        String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+");
        if (box.length != 4) {
            return Optional.empty();
        }
        OptionalDouble boxWidth = length(box[2]);
        OptionalDouble boxHeight = length(box[3]);
        return boxWidth.isPresent() && boxHeight.isPresent()
                ? Optional.of(new SvgSize(boxWidth.getAsDouble(), boxHeight.getAsDouble()))
                : Optional.empty();
    }

    /** Writes the size down in plain numbers, and a view box where there is none, so that the picture can be scaled. */
    void writeTo(Element root) {
        if (root.getAttribute("viewBox").isBlank()) {
            root.setAttributeNS(null, "viewBox", "0 0 " + plain(width) + " " + plain(height));
        }
        root.setAttributeNS(null, "width", plain(width));
        root.setAttributeNS(null, "height", plain(height));
    }

    private static OptionalDouble length(String text) {
        Matcher length = LENGTH.matcher(text.strip());
        if (!length.matches()) {
            return OptionalDouble.empty();
        }
        double value =
                Double.parseDouble(length.group(1)) * (length.group(2) == null ? 1 : PIXELS.get(length.group(2)));
        return value > 0 && value <= MOST ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(Math.round(value * 1000), 3)
                .stripTrailingZeros()
                .toPlainString();
    }
}
