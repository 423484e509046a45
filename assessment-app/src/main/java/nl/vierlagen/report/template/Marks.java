package nl.vierlagen.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks in the text that a template makes of an outline: where a hole is, and which. They are non-characters of Unicode, which
 * no text has that was read from a file, and which escaping leaves alone.
 */
final class Marks {

    private static final char BEGIN = '\uFDD0';
    private static final char END = '\uFDD1';
    private static final char BY = ':';

    /** A hole: the number of what fills it, and the template that shows it if it is a part. */
    record Hole(int number, Optional<String> template) {}

    /** Text with holes: one text more than there are holes. */
    record Cut(List<String> texts, List<Hole> holes) {}

    private Marks() {}

    static String slot(int number) {
        return BEGIN + Integer.toString(number) + END;
    }

    static String part(int number, String template) {
        return BEGIN + Integer.toString(number) + BY + template + END;
    }

    /** Cuts a text at its marks. */
    static Cut cut(String text) {
        List<String> texts = new ArrayList<>();
        List<Hole> holes = new ArrayList<>();
        int from = 0;
        for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, from)) {
            int end = text.indexOf(END, begin);
            texts.add(text.substring(from, begin));
            holes.add(hole(text.substring(begin + 1, end)));
            from = end + 1;
        }
        texts.add(text.substring(from));
        return new Cut(texts, holes);
    }

    private static Hole hole(String mark) {
        int by = mark.indexOf(BY);
        return by < 0
                ? new Hole(Integer.parseInt(mark), Optional.empty())
                : new Hole(Integer.parseInt(mark.substring(0, by)), Optional.of(mark.substring(by + 1)));
    }
}
