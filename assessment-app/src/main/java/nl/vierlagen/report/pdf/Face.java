package nl.vierlagen.report.pdf;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font, parsed once: which glyph stands for a character, and how wide it is. What Western European languages need is
 * subset once, and what else a document needs is subset for it. Safe to share between threads.
 */
final class Face {

    /** The glyph of characters that the font lacks. */
    static final int MISSING = 0;

    private static final int TABLE = 0x2800;
    private static final String COMMON = "ŁłŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™−≤≥≠≈←↑→↓✓□";

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final char[] table = new char[TABLE];
    private final boolean[] common = new boolean[TABLE];
    private final double[] widths;
    private final Cache<SortedSet<Integer>, Subset> rare =
            CacheBuilder.newBuilder().maximumSize(32).build();
    private final Subset base;

    Face(byte[] bytes) {
        try {
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            characters = font.getUnicodeCmapLookup();
            widths = new double[font.getNumberOfGlyphs()];
            for (int glyph = 0; glyph < widths.length; glyph++) {
                widths[glyph] = (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("font can't be read", e);
        }
        for (int character = 0x20; character < TABLE; character++) {
            table[character] = (char) characters.getGlyphId(character);
        }
        SortedSet<Integer> western = new TreeSet<>();
        for (int character = 0x20; character < 0x100; character++) {
            western.add(character);
        }
        COMMON.chars().forEach(western::add);
        western.removeIf(character -> table[character] == MISSING);
        western.forEach(character -> common[character] = true);
        base = Subset.of(font, western, characters);
    }

    /** The glyph of a character; {@link #MISSING} if there is none. */
    int glyph(int character) {
        if (character < TABLE) {
            return table[character];
        }
        synchronized (font) {
            return characters.getGlyphId(character);
        }
    }

    /** Whether a character is in the subset that all documents share. */
    boolean isCommon(int character) {
        return character < TABLE && common[character];
    }

    /** Width of a glyph, as part of the size of the letters. */
    double width(int glyph) {
        return widths[glyph];
    }

    /** The subset that all documents share. */
    Subset base() {
        return base;
    }

    /** A subset of exactly those characters, each of which the font has. */
    Subset subset(SortedSet<Integer> wanted) {
        Subset known = rare.getIfPresent(wanted);
        if (known != null) {
            return known;
        }
        synchronized (font) {
            Subset made = Subset.of(font, wanted, characters);
            rare.put(wanted, made);
            return made;
        }
    }
}
