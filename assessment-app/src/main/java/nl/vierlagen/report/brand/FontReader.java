package nl.vierlagen.report.brand;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vierlagen.layer.Fields;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads the fonts of a brand: TrueType, with the letters that a report needs, and a licence that lets them be embedded. */
final class FontReader {

    /** How many bytes a font may have: both stand in every page. */
    static final int MOST_BYTES = 1024 * 1024;

    private static final String ALLOWED = "a TrueType font (.ttf)";
    private static final Pattern FAMILY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _-]{0,63}");

    /** Signs that every report has somewhere, in Dutch and English. */
    private static final String NEEDED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + " .,:;!?()/%+-&'\"éëïóöüáàèç‘’“”–…·€";

    /** Bits of a font's licence, as the OpenType specification numbers them in {@code fsType}. */
    private static final int RESTRICTED = 0x0002;

    private static final int NO_SUBSETS = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private final BrandFiles files;

    FontReader(BrandFiles files) {
        this.files = files;
    }

    Optional<Brand.Fonts> read(Fields fields) {
        fields.require("family", "regular", "bold");
        Optional<String> family = fields.text("family");
        family.filter(name -> !FAMILY.matcher(name).matches())
                .ifPresent(name -> fields.reject(
                        "family",
                        "1 to 64 letters without accents, digits, spaces and hyphens, beginning with a letter"
                                + " or digit"));
        Optional<byte[]> regular = font(fields, "regular");
        Optional<byte[]> bold = font(fields, "bold");
        return family.isPresent() && regular.isPresent() && bold.isPresent()
                ? Optional.of(new Brand.Fonts(family.get(), regular.get(), bold.get()))
                : Optional.empty();
    }

    private Optional<byte[]> font(Fields fields, String key) {
        Optional<byte[]> bytes = files.bytes(fields, key, MOST_BYTES, ALLOWED);
        if (bytes.isEmpty()) {
            return bytes;
        }
        try {
            check(bytes.get());
            return bytes;
        } catch (UnusableFileException unusable) {
            files.reject(fields, key, unusable.found(), unusable.allowed());
            return Optional.empty();
        }
    }

    private static void check(byte[] bytes) throws UnusableFileException {
        int type = bytes.length < 4 ? 0 : (bytes[0] & 0xff) << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3];
        switch (type) {
            case 0x00010000, 0x74727565 -> {}
            case 0x4f54544f -> throw new UnusableFileException("an OpenType font with PostScript outlines", ALLOWED);
            case 0x74746366 -> throw new UnusableFileException("a collection of fonts", ALLOWED);
            case 0x774f4646, 0x774f4632 -> throw new UnusableFileException("a font packed for the web", ALLOWED);
            default -> throw new UnusableFileException("a file of another type", ALLOWED);
        }
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            licence(font.getOS2Windows());
            letters(font);
        } catch (IOException | RuntimeException damaged) {
            // The parser trusts what a font says of itself, and fails in as many ways as a font can lie.
            throw new UnusableFileException("a font that is damaged", ALLOWED);
        }
    }

    private static void licence(OS2WindowsMetricsTable table) throws UnusableFileException {
        if (table == null) {
            throw new UnusableFileException("a font that does not say whether it may be embedded", "one that does");
        }
        int licence = table.getFsType();
        if ((licence & (RESTRICTED | NO_SUBSETS | BITMAPS_ONLY)) != 0) {
            throw new UnusableFileException(
                    "a font that its maker does not let be embedded, or not in part (fsType " + licence + ")",
                    "one that may be, whose fsType is 0, 4 or 8");
        }
    }

    private static void letters(TrueTypeFont font) throws IOException, UnusableFileException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        StringBuilder missing = new StringBuilder();
        NEEDED.codePoints().filter(letter -> glyphs.getGlyphId(letter) == 0).forEach(missing::appendCodePoint);
        if (missing.length() > 0) {
            throw new UnusableFileException(
                    "a font without " + missing, "one with the letters and signs of Dutch and English");
        }
        if (font.getGlyph() == null || font.getNumberOfGlyphs() == 0) {
            throw new UnusableFileException("a font without outlines", ALLOWED);
        }
        // Outlines are read when they are drawn: one that can't be is better known now.
        for (int letter : NEEDED.codePoints().toArray()) {
            font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
        }
    }
}
