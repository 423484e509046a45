package nl.vierlagen.report.brand;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour in sRGB, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

    private static final Pattern CSS = Pattern.compile("#[0-9a-fA-F]{6}");

    public Colour {
        if (((red | green | blue) & ~0xff) != 0) {
            throw new IllegalArgumentException(
                    "red, green and blue must be from 0 to 255: " + red + ", " + green + ", " + blue);
        }
    }

    /** The colour of six hexadecimal digits, such as {@code 0x174a7c}. */
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** The colour as CSS writes it in six digits, such as {@code #174a7c}; empty if it is written otherwise. */
    public static Optional<Colour> parse(String css) {
        return CSS.matcher(css).matches() ? Optional.of(of(Integer.parseInt(css.substring(1), 16))) : Optional.empty();
    }

    /** As CSS writes it: {@code #174a7c}. */
    public String css() {
        return String.format(Locale.ROOT, "#%06x", red << 16 | green << 8 | blue);
    }

    /** Relative luminance as WCAG 2.2 defines it, from 0 to 1. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The amount of light that a part stands for, from 0 to 1. */
    static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The part that stands for an amount of light; what is beyond both ends is cut off. */
    static int part(double light) {
        double share = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.max(0, Math.min(1, share)));
    }
}
