package nl.vierlagen.report;

import java.util.List;
import java.util.Optional;

/**
 * An agency's house style as a page shows it. Every text in it can be used in a style sheet and in an attribute as it is.
 *
 * @param name of the agency; empty for Vierlagen's own style, in which nothing else is to be shown either
 * @param logo shown on the cover
 * @param colours as CSS writes them
 * @param fonts to embed; absent for those of the reader's own system
 * @param contact lines under the report; maybe none
 * @param closing the agency's last word in the language of the report; may be empty
 */
public record BrandView(
        String name,
        Optional<LogoView> logo,
        ColoursView colours,
        Optional<FontsView> fonts,
        List<String> contact,
        String closing) {

    /** A logo: its {@code data:} address, and its width and height in pixels. */
    public record LogoView(String address, String width, String height) {}

    /**
     * Colours, for the light and for the dark scheme.
     *
     * @param cover ground of the cover
     * @param coverText text on it
     * @param accent links, marks and what is certain in charts, on a light page
     * @param accentDark the same on a dark page
     */
    public record ColoursView(String cover, String coverText, String accent, String accentDark) {}

    /** Fonts: the name of their family, and a {@code data:} address for each. */
    public record FontsView(String family, String regular, String bold) {}
}
