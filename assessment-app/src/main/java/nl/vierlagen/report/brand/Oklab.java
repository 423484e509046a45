package nl.vierlagen.report.brand;

/**
 * A colour in Oklab, a space in which equal distances look equal to the eye (B. Ottosson, 2020).
 *
 * @param lightness from 0 (black) to 1 (white)
 * @param a from green to red
 * @param b from blue to yellow
 */
record Oklab(double lightness, double a, double b) {

    private static final int HALVINGS = 16;
    private static final double TOLERANCE = 1e-3;

    static Oklab of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    double distance(Oklab other) {
        return Math.sqrt(square(lightness - other.lightness) + square(a - other.a) + square(b - other.b));
    }

    /** The same hue at that lightness, with as much of the chroma as sRGB can show. */
    Oklab withLightness(double other) {
        double shown = 0;
        double hidden = 1;
        if (new Oklab(other, a, b).isShown()) {
            return new Oklab(other, a, b);
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (shown + hidden) / 2;
            if (new Oklab(other, a * middle, b * middle).isShown()) {
                shown = middle;
            } else {
                hidden = middle;
            }
        }
        return new Oklab(other, a * shown, b * shown);
    }

    /** The nearest colour of sRGB, part by part. */
    Colour colour() {
        double[] parts = linear();
        return new Colour(Colour.part(parts[0]), Colour.part(parts[1]), Colour.part(parts[2]));
    }

    private boolean isShown() {
        for (double part : linear()) {
            if (part < -TOLERANCE || part > 1 + TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private double[] linear() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double square(double value) {
        return value * value;
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
