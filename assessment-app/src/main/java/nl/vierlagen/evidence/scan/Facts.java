package nl.vierlagen.evidence.scan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.vierlagen.evidence.Fact;

/** Short ways to write facts. */
final class Facts {

    private Facts() {}

    static Fact number(long count) {
        return new Fact.Value(Fact.Kind.NUMBER, Long.toString(count));
    }

    static Fact day(LocalDate day) {
        return new Fact.Value(Fact.Kind.WORD, day.toString());
    }

    static Fact word(String word) {
        return new Fact.Value(Fact.Kind.WORD, word);
    }

    static Fact text(String text) {
        return new Fact.Value(Fact.Kind.TEXT, text);
    }

    /** Unquoted in JSON too, as a number is. */
    static Fact truth(boolean isSo) {
        return new Fact.Value(Fact.Kind.NUMBER, Boolean.toString(isSo));
    }

    /** A group of one, on one line. */
    static Fact.Group line(String key, Fact fact) {
        return new Fact.Group(Map.of(key, fact), true);
    }

    /** Entries are of the same thing if they have the same text there, however it is capitalised. */
    static Fact.Identity by(String key) {
        return (counted, written) -> {
            String wanted = ((Fact.Value) counted.facts().get(key)).text().toLowerCase(Locale.ROOT);
            List<Integer> found = IntStream.range(0, written.size())
                    .filter(i -> written.get(i)
                            .getOrDefault(key, "")
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .equals(wanted))
                    .boxed()
                    .toList();
            return found.isEmpty() ? -1 : found.size() > 1 ? -2 : found.get(0);
        };
    }
}
