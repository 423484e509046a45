package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Collects every problem of what is being read, so that all of them are told at once. Not safe for use by two threads. */
public final class Problems {

    /** Longer lists of allowed words are cut when they are written out: nobody reads the ninetieth network. */
    private static final int MOST_WORDS_TOLD = 24;

    private static final int MOST_CHARACTERS_TOLD = 80;

    /** Control characters of both blocks, and the separators of lines and paragraphs. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** A document that is wrong everywhere is told so far: nobody mends the thousandth fault before the first. */
    private static final int MOST_PROBLEMS_TOLD = 1000;

    private final List<Problem> problems = new ArrayList<>();
    private int count;

    /** Notes a problem for which no list of allowed words exists. */
    public void add(Place place, String path, String found, String allowed) {
        add(new Problem(place, path, found, allowed, Optional.empty()));
    }

    /** Notes a word that is not among the allowed ones, with the one that was probably meant. */
    public void addUnknown(Place place, String path, String kind, String word, Collection<String> allowed) {
        add(new Problem(
                place, path, "unknown " + kind + " '" + abridged(word) + "'", listed(allowed), nearest(word, allowed)));
    }

    /** Notes a problem as it is. */
    public void add(Problem problem) {
        count++;
        if (count <= MOST_PROBLEMS_TOLD) {
            problems.add(problem);
        }
    }

    /** Whether nothing was found wrong. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** How many were found. */
    public int size() {
        return count;
    }

    /** The problems in the order of their places; of a great many, the first thousand that were found, and how many more. */
    public List<Problem> list() {
        List<Problem> list = new ArrayList<>(problems);
        list.sort(Comparator.comparing(Problem::place));
        if (count > MOST_PROBLEMS_TOLD) {
            Place last = list.get(list.size() - 1).place();
            String more = (count - MOST_PROBLEMS_TOLD) + " more problems";
            list.add(new Problem(last, "", more, "none; mend those above first", Optional.empty()));
        }
        return List.copyOf(list);
    }

    /** The text as it is shown in a message: on one line, not endless, without control characters. */
    static String abridged(String text) {
        if (isPlain(text)) {
            return text;
        }
        String line = CONTROLS.matcher(text).replaceAll(" ");
        if (line.length() <= MOST_CHARACTERS_TOLD) {
            return line;
        }
        boolean splits = Character.isHighSurrogate(line.charAt(MOST_CHARACTERS_TOLD - 1));
        return line.substring(0, splits ? MOST_CHARACTERS_TOLD - 1 : MOST_CHARACTERS_TOLD) + "…";
    }

    /** Whether a text is shown as it is; true for nearly all, since keys are shown thousands of times. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return text.length() <= MOST_CHARACTERS_TOLD;
    }

    private static String listed(Collection<String> allowed) {
        if (allowed.isEmpty()) {
            return "nothing here";
        }
        String head = String.join(", ", allowed.stream().limit(MOST_WORDS_TOLD).toList());
        int more = allowed.size() - MOST_WORDS_TOLD;
        return more > 0 ? head + " and " + more + " more" : head;
    }

    private static Optional<String> nearest(String word, Collection<String> allowed) {
        if (word.length() > 200) {
            return Optional.empty();
        }
        // In a word of two or three letters, two changes make any other word of it.
        int limit = word.length() < 4 ? 1 : Math.max(2, Math.min(word.length(), 60) / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        String sought = word.toLowerCase(Locale.ROOT);
        return allowed.stream()
                .filter(candidate -> distance.apply(sought, candidate.toLowerCase(Locale.ROOT)) >= 0)
                .min(Comparator.comparing(candidate -> distance.apply(sought, candidate.toLowerCase(Locale.ROOT))));
    }
}
