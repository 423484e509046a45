package nl.vierlagen.report.pdf;

import java.util.Optional;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.brand.Colour;

/**
 * The colours on paper, as {@code 0xrrggbb}.
 *
 * @param cover ground of the cover
 * @param coverText text on it
 * @param accent what is certain, and links
 * @param tint a light accent
 */
record Palette(int cover, int coverText, int accent, int tint) {

    static final int INK = 0x1c2330;
    static final int SOFT = 0x566072;
    static final int LINE = 0xd9dee6;
    static final int GROUND = 0xf3f5f8;
    static final int AIM = 0xb3541e;
    static final int BEFORE = 0x6b7280;

    private static final int[] RATINGS = {0x9b1c1c, 0x8a4b00, 0x1f5f8b, 0x17633a};

    static Palette of(Brand.Colours colours) {
        Colour accent = colours.accent();
        int tint = lighter(accent.red()) << 16 | lighter(accent.green()) << 8 | lighter(accent.blue());
        return new Palette(rgb(colours.cover()), rgb(colours.coverText()), rgb(accent), tint);
    }

    /** The colour of a rating with that many boxes filled. */
    static int rating(Optional<Integer> boxes) {
        return boxes.map(filled -> RATINGS[Math.max(0, Math.min(filled, RATINGS.length - 1))])
                .orElse(SOFT);
    }

    private static int lighter(int part) {
        return 255 - (255 - part) * 2 / 5;
    }

    private static int rgb(Colour colour) {
        return colour.red() << 16 | colour.green() << 8 | colour.blue();
    }
}
