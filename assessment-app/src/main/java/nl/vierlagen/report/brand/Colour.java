package nl.vierlagen.report.brand;

import java.util.Locale;

/** A colour in sRGB, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

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

    /** As CSS writes it: {@code #174a7c}. */
    public String css() {
        return String.format(Locale.ROOT, "#%06x", red << 16 | green << 8 | blue);
    }
}
