package nl.vierlagen.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.vierlagen.report.pdf.syntax.Bytes;
import nl.vierlagen.report.pdf.syntax.Deflated;
import nl.vierlagen.report.pdf.syntax.PdfFile;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;

/**
 * Some glyphs of a font, ready to be embedded. Documents show a glyph by its number in the whole font.
 *
 * @param name of the font with its tag, such as {@code ABCDEF+SourceSans3-Regular}
 * @param file the TrueType file, deflated
 * @param length of the file before that
 * @param numbers from glyphs of the whole font to those of the file (CIDToGIDMap), deflated
 * @param characters what each glyph stands for (ToUnicode), deflated
 * @param widths the array W
 * @param measures the entries of the descriptor that tell the font's measures
 */
record Subset(String name, byte[] file, int length, byte[] numbers, byte[] characters, String widths, String measures) {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    static Subset of(TrueTypeFont font, SortedSet<Integer> wanted, CmapLookup lookup) {
        try {
            SortedMap<Integer, Integer> glyphs = new TreeMap<>();
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            for (int character : wanted) {
                subsetter.add(character);
                glyphs.putIfAbsent(lookup.getGlyphId(character), character);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            subsetter.writeToStream(file);
            return new Subset(
                    tag(wanted) + font.getName().replaceAll("[^A-Za-z0-9-]", ""),
                    Deflated.small(file.toByteArray()),
                    file.size(),
                    Deflated.small(numbers(subsetter.getGIDMap(), font.getNumberOfGlyphs())),
                    Deflated.small(CharacterMap.of(glyphs)),
                    widths(font, glyphs),
                    measures(font));
        } catch (IOException e) {
            throw new UncheckedIOException("font can't be subset", e);
        }
    }

    /** Six letters that differ between subsets (9.6.4). */
    private static String tag(SortedSet<Integer> wanted) {
        StringBuilder tag = new StringBuilder();
        int rest = wanted.hashCode() & 0x7fffffff;
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.append('+').toString();
    }

    private static byte[] numbers(Map<Integer, Integer> wholeByNew, int count) {
        byte[] numbers = new byte[count * 2];
        wholeByNew.forEach((made, whole) -> {
            numbers[whole * 2] = (byte) (made >> 8);
            numbers[whole * 2 + 1] = made.byteValue();
        });
        return numbers;
    }

    private static String widths(TrueTypeFont font, SortedMap<Integer, Integer> glyphs) throws IOException {
        StringBuilder widths = new StringBuilder("[");
        for (int glyph : glyphs.keySet()) {
            long width = Math.round(1000.0 * font.getAdvanceWidth(glyph) / font.getUnitsPerEm());
            widths.append(glyph).append('[').append(width).append(']');
        }
        return widths.append(']').toString();
    }

    private static String measures(TrueTypeFont font) throws IOException {
        double scale = 1000.0 / font.getUnitsPerEm();
        HorizontalHeaderTable header = font.getHorizontalHeader();
        BoundingBox box = font.getFontBBox();
        Bytes measures = new Bytes().ascii("/Flags 4/ItalicAngle 0/StemV 80/CapHeight ");
        measures.number(header.getAscender() * scale * 0.7).ascii("/Ascent ").number(header.getAscender() * scale);
        measures.ascii("/Descent ").number(header.getDescender() * scale).ascii("/FontBBox[");
        measures.number(box.getLowerLeftX()).number(box.getLowerLeftY());
        measures.number(box.getUpperRightX()).number(box.getUpperRightY()).ascii("]");
        return measures.toAscii();
    }

    /** Writes the font, and gives its object's number. */
    int write(PdfFile pdf) {
        int program = pdf.deflated("/Length1 " + length, file);
        int map = pdf.deflated("", numbers);
        int unicode = pdf.deflated("", characters);
        int descriptor = pdf.object(new Bytes()
                .ascii("<</Type/FontDescriptor/FontName/" + name + measures + "/FontFile2 ")
                .reference(program)
                .ascii(">>"));
        int descendant = pdf.object(new Bytes()
                .ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name)
                .ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W" + widths)
                .ascii("/FontDescriptor ")
                .reference(descriptor)
                .ascii("/CIDToGIDMap ")
                .reference(map)
                .ascii(">>"));
        return pdf.object(new Bytes()
                .ascii("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[")
                .reference(descendant)
                .ascii("]/ToUnicode ")
                .reference(unicode)
                .ascii(">>"));
    }
}
