package nl.vierlagen.report.pdf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.pdf.syntax.PdfFile;

/**
 * Turns the texts of one document into glyphs, and remembers which fonts they need. Each face has two numbers: an even one for the
 * subset that all documents share, and the odd one after it for the document's own.
 */
final class Lettering {

    /** What stands for a character that no font has: the first of these that one has. */
    private static final int[] REPLACEMENTS = {0x25a1, 0xfffd, '?'};

    private final List<Face> faces;
    private final int bold;
    private final boolean[] used;
    private final SortedMap<Integer, SortedSet<Integer>> rare = new TreeMap<>();

    Lettering(Faces known, Brand brand) {
        List<Face> regular = known.regular(brand);
        faces = Stream.concat(regular.stream(), known.bold(brand).stream()).toList();
        bold = regular.size();
        used = new boolean[faces.size()];
    }

    /** The glyphs of a text. */
    Glyphs glyphs(String text, boolean strong) {
        String normal = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        int length = normal.length();
        int[] codes = new int[length];
        double[] widths = new double[length];
        byte[] breaks = new byte[length];
        int count = 0;
        for (int i = 0; i < length; ) {
            int character = normal.codePointAt(i);
            i += Character.charCount(character);
            if (Characters.isUnseen(character)) {
                continue;
            }
            int code = code(Characters.shown(character), strong);
            codes[count] = code;
            widths[count] = faces.get(code >> 17).width(code & 0xffff);
            breaks[count++] = Characters.breaks(character);
        }
        return count == length
                ? new Glyphs(codes, widths, breaks)
                : new Glyphs(Arrays.copyOf(codes, count), Arrays.copyOf(widths, count), Arrays.copyOf(breaks, count));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    private int code(int character, boolean strong) {
        int found = find(character, strong);
        for (int i = 0; found < 0; i++) {
            found = find(REPLACEMENTS[i], strong);
        }
        return found;
    }

    private int find(int character, boolean strong) {
        int end = strong ? faces.size() : bold;
        for (int i = strong ? bold : 0; i < end; i++) {
            Face face = faces.get(i);
            int glyph = face.glyph(character);
            if (glyph != Face.MISSING) {
                if (face.isCommon(character)) {
                    used[i] = true;
                    return i << 17 | glyph;
                }
                rare.computeIfAbsent(i, key -> new TreeSet<>()).add(character);
                return i << 17 | 1 << 16 | glyph;
            }
        }
        return -1;
    }

    /** Writes the fonts that were needed, and gives each one's object by its number. */
    SortedMap<Integer, Integer> write(PdfFile pdf) {
        SortedMap<Integer, Integer> written = new TreeMap<>();
        for (int i = 0; i < faces.size(); i++) {
            if (used[i]) {
                written.put(2 * i, faces.get(i).base().write(pdf));
            }
            SortedSet<Integer> wanted = rare.get(i);
            if (wanted != null) {
                written.put(2 * i + 1, faces.get(i).subset(wanted).write(pdf));
            }
        }
        return written;
    }
}
