package nl.vierlagen.report.brand;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a logo may be made of. All that is not named here is left out: scripts, other documents inside it, animation, filters,
 * and every way to refer to something outside the file.
 */
final class SvgRules {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "image",
            "style");

    /** Properties that an attribute, a {@code style} attribute and a style sheet can all set. */
    private static final Set<String> PROPERTIES = Set.of(
            "clip-path",
            "clip-rule",
            "color",
            "display",
            "dominant-baseline",
            "fill",
            "fill-opacity",
            "fill-rule",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "isolation",
            "letter-spacing",
            "mask",
            "mix-blend-mode",
            "opacity",
            "overflow",
            "paint-order",
            "shape-rendering",
            "stop-color",
            "stop-opacity",
            "stroke",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-opacity",
            "stroke-width",
            "text-anchor",
            "text-rendering",
            "vector-effect",
            "visibility",
            "word-spacing");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "transform",
            "viewBox",
            "preserveAspectRatio",
            "x",
            "y",
            "width",
            "height",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "fr",
            "x1",
            "y1",
            "x2",
            "y2",
            "dx",
            "dy",
            "rotate",
            "d",
            "points",
            "pathLength",
            "offset",
            "textLength",
            "lengthAdjust",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "patternUnits",
            "patternContentUnits",
            "patternTransform");

    private static final Set<String> FUNCTIONS =
            Set.of("rgb", "rgba", "hsl", "hsla", "matrix", "translate", "scale", "rotate", "skewX", "skewY");

    private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{N}#.,%()+/_ \\t\\r\\n'\"-]*");
    private static final Pattern FUNCTION = Pattern.compile("([\\p{L}\\p{N}_-]*)\\s*\\(");
    private static final Pattern LOCAL_URL = Pattern.compile("(?i)url\\(\\s*(['\"]?)#[A-Za-z_][\\w.-]*\\1\\s*\\)");
    private static final Pattern LOCAL = Pattern.compile("#[A-Za-z_][\\w.-]*");
    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/=\\s]*");
    private static final int MOST_SHOWN = 60;

    private SvgRules() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name) || isProperty(name);
    }

    /** Whether an attribute shows nothing, so that nobody misses it. */
    static boolean isIdle(String name) {
        return name.equals("version")
                || name.equals("baseProfile")
                || name.equals("role")
                || name.startsWith("aria-")
                || name.startsWith("data-");
    }

    static boolean isProperty(String name) {
        return PROPERTIES.contains(name);
    }

    /** Whether a value refers to nothing outside the file: no address but that of a part, and no escapes that could hide one. */
    static boolean isHarmless(String value) {
        String rest = LOCAL_URL.matcher(value).replaceAll("");
        return VALUE.matcher(rest).matches()
                && FUNCTION.matcher(rest).results().allMatch(call -> FUNCTIONS.contains(call.group(1)));
    }

    static boolean isLocal(String address) {
        return LOCAL.matcher(address).matches();
    }

    /** Whether an address is a picture that stands in the address itself and can't hold anything else. */
    static boolean isPicture(String address) {
        return PICTURE.matcher(address).matches();
    }

    /** A name or a message as it is told: short, and on one line. */
    static String shown(String text) {
        String line = text.replaceAll("[^\\x20-\\x7e]+", " ").strip();
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…";
    }

    /** The parts of the file that a value refers to. */
    static Set<String> references(String value) {
        Set<String> ids = new TreeSet<>();
        LOCAL_URL
                .matcher(value)
                .results()
                .forEach(found -> ids.add(found.group().replaceAll("(?i)^url\\(\\s*['\"]?#|['\"]?\\s*\\)$", "")));
        if (isLocal(value)) {
            ids.add(value.substring(1));
        }
        return ids;
    }
}
