package nl.vierlagen.report.brand;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.layer.Level;
import nl.vierlagen.report.template.AgencyTemplates;

/**
 * An agency's house style, checked: what of it can be read against what is certain.
 *
 * @param name of the agency; empty for Vierlagen's own style
 * @param logo shown on the cover
 * @param colours of cover, headings and charts
 * @param fonts to embed; empty for those that every form of the report has of itself
 * @param contact lines under the report: address, telephone, site
 * @param closing the agency's last word, by language (ISO 639-1)
 * @param levels the agency's own words for levels, by language; a level that is missing keeps its own
 * @param templates the agency's own templates for the page
 */
public record Brand(
        String name,
        Optional<Logo> logo,
        Colours colours,
        Optional<Fonts> fonts,
        List<String> contact,
        SortedMap<String, String> closing,
        SortedMap<String, SortedMap<Level, String>> levels,
        Optional<AgencyTemplates> templates) {

    /** Vierlagen's own style. */
    public static final Brand PLAIN = new Brand(
            "",
            Optional.empty(),
            Colours.PLAIN,
            Optional.empty(),
            List.of(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Optional.empty());

    public Brand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(logo, "logo");
        Objects.requireNonNull(colours, "colours");
        Objects.requireNonNull(fonts, "fonts");
        Objects.requireNonNull(templates, "templates");
        contact = List.copyOf(contact);
        closing = Collections.unmodifiableSortedMap(new TreeMap<>(closing));
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }

    /**
     * The colours of a report; each pair of text and ground has a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3).
     *
     * @param cover ground of the cover
     * @param coverText text on it
     * @param accent headings, links and what is certain in charts, on white
     * @param accentDark the same on the ground of the dark scheme
     */
    public record Colours(Colour cover, Colour coverText, Colour accent, Colour accentDark) {

        /** Vierlagen's own. */
        public static final Colours PLAIN =
                new Colours(Colour.of(0x174a7c), Colour.of(0xffffff), Colour.of(0x1f6fb2), Colour.of(0x5aa9e6));

        /** The paper of a page, and the tint behind what stands out on it. */
        public static final List<Colour> LIGHT_GROUNDS = List.of(Colour.of(0xffffff), Colour.of(0xf4f6f9));

        /** The same in the dark scheme. */
        public static final List<Colour> DARK_GROUNDS = List.of(Colour.of(0x12161d), Colour.of(0x1b212b));

        public Colours {
            Objects.requireNonNull(cover, "cover");
            Objects.requireNonNull(coverText, "coverText");
            Objects.requireNonNull(accent, "accent");
            Objects.requireNonNull(accentDark, "accentDark");
        }
    }

    /**
     * A logo, checked and cleaned.
     *
     * @param type what its bytes are
     * @param bytes the file; not to be changed
     * @param width in pixels or user units
     * @param height likewise
     */
    public record Logo(Type type, byte[] bytes, double width, double height) {

        /** What a logo may be. */
        public enum Type {
            /** SVG without scripts, animation and references to other files. */
            SVG("image/svg+xml"),
            /** PNG. */
            PNG("image/png");

            private final String mediaType;

            Type(String mediaType) {
                this.mediaType = mediaType;
            }

            /** The media type, as in {@code data:} addresses. */
            public String mediaType() {
                return mediaType;
            }
        }

        public Logo {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(bytes, "bytes");
        }
    }

    /**
     * TrueType fonts, whose licence lets them be embedded.
     *
     * @param family the name that documents use
     * @param regular bytes of the font of running text; not to be changed
     * @param bold bytes of its bold companion; not to be changed
     */
    public record Fonts(String family, byte[] regular, byte[] bold) {
        public Fonts {
            Objects.requireNonNull(family, "family");
            Objects.requireNonNull(regular, "regular");
            Objects.requireNonNull(bold, "bold");
        }
    }
}
