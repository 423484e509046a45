package nl.vierlagen.report.docx;

import java.util.Map;
import java.util.TreeMap;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.brand.Colour;

/** The colours of styles and charts by name, each as six hexadecimal digits, and the font. */
final class Palette {

    /** Every Word knows it, and elsewhere Liberation Sans, of the same widths, takes its place. */
    private static final String FONT = "Arial";

    private static final double PALE = 0.55;

    private Palette() {}

    /** A map that the caller may add to. */
    static Map<String, Object> of(Brand brand) {
        Brand.Colours colours = brand.colours();
        Map<String, Object> palette = new TreeMap<>();
        palette.put("cover", hex(colours.cover()));
        palette.put("coverText", hex(colours.coverText()));
        palette.put("accent", hex(colours.accent()));
        palette.put("light", hex(paler(colours.accent())));
        palette.put("ink", "1c2330");
        palette.put("soft", "566072");
        palette.put("line", "d0d6df");
        palette.put("tint", "f3f5f8");
        palette.put("aim", "b3541e");
        palette.put("font", brand.fonts().map(Brand.Fonts::family).orElse(FONT));
        return palette;
    }

    private static String hex(Colour colour) {
        return colour.css().substring(1);
    }

    private static Colour paler(Colour colour) {
        return new Colour(paler(colour.red()), paler(colour.green()), paler(colour.blue()));
    }

    private static int paler(int part) {
        return (int) Math.round(part + (255 - part) * PALE);
    }
}
