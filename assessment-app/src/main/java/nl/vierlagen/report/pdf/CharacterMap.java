package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.vierlagen.report.pdf.syntax.Bytes;

/** Tells readers which character a glyph stands for (9.10.3), so that text can be searched, copied and read aloud. */
final class CharacterMap {

    /** A block of entries holds no more. */
    private static final int BLOCK = 100;

    private CharacterMap() {}

    static byte[] of(SortedMap<Integer, Integer> characterByGlyph) {
        Bytes map = new Bytes()
                .ascii("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                .ascii("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .ascii("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(characterByGlyph.entrySet());
        for (int from = 0; from < entries.size(); from += BLOCK) {
            List<Map.Entry<Integer, Integer>> block = entries.subList(from, Math.min(from + BLOCK, entries.size()));
            map.integer(block.size()).ascii(" beginbfchar\n");
            for (Map.Entry<Integer, Integer> entry : block) {
                map.add('<').hex(entry.getKey()).ascii("><");
                for (char unit : Character.toChars(entry.getValue())) {
                    map.hex(unit);
                }
                map.ascii(">\n");
            }
            map.ascii("endbfchar\n");
        }
        return map.ascii("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
                .toArray();
    }
}
