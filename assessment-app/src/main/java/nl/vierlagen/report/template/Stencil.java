package nl.vierlagen.report.template;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a template makes of all records that differ in their slots and parts alone: finished bytes, with holes. */
final class Stencil {

    /** Shows a part in a hole. */
    interface Parts {
        void show(Object part, String template);
    }

    private final byte[] text;
    /** Where each hole is in the text. */
    private final int[] at;
    /** What fills each hole, counted from the record's first filling. */
    private final int[] number;
    /** The template that shows what fills a hole; null if it is a text or a number. */
    private final String[] template;

    Stencil(Marks.Cut cut) {
        List<Marks.Hole> holes = cut.holes();
        this.at = new int[holes.size()];
        this.number = new int[holes.size()];
        this.template = new String[holes.size()];
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < holes.size(); i++) {
            all.writeBytes(cut.texts().get(i).getBytes(StandardCharsets.UTF_8));
            at[i] = all.size();
            number[i] = holes.get(i).number();
            template[i] = holes.get(i).template().orElse(null);
        }
        all.writeBytes(cut.texts().get(holes.size()).getBytes(StandardCharsets.UTF_8));
        this.text = all.toByteArray();
    }

    /** How many bytes it keeps. */
    int size() {
        return text.length;
    }

    /** Writes the text with its holes filled. */
    void fill(Holes filling, int first, PageBytes page, Parts parts) {
        int from = 0;
        for (int i = 0; i < at.length; i++) {
            page.write(text, from, at[i]);
            from = at[i];
            Object value = filling.get(first + number[i]);
            if (template[i] != null) {
                parts.show(value, template[i]);
            } else if (value instanceof String words) {
                page.escaped(words);
            } else {
                page.number((Number) value);
            }
        }
        page.write(text, from, text.length);
    }
}
