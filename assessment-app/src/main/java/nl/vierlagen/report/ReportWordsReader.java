package nl.vierlagen.report;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.overlay.Overlay;
import nl.vierlagen.overlay.Overlays;

/** Reads the words of reports, and what overlays change in them or add as languages of their own. */
final class ReportWordsReader {

    /** The language whose texts say which there must be, and what stands for what in them. */
    private static final String FIRST = "nl";

    private final Overlays overlays;

    ReportWordsReader(Overlays overlays) {
        this.overlays = overlays;
    }

    /**
     * Whether there are words of a language, also for what overlays add: a language that the report speaks without them may do
     * without a word for any of the goals of an overlay, and is then not spoken.
     */
    boolean speaks(String language) {
        if (ReportWords.class.getResource(file(language)) == null) {
            return !overlays.words(language).isEmpty();
        }
        SortedMap<String, Node.Scalar> added = new TreeMap<>();
        overlays.words(language).forEach(changes -> collect("", changes, added));
        return language.equals(FIRST)
                || overlays.all().stream()
                        .map(Overlay::goals)
                        .allMatch(goals -> goals.isEmpty()
                                || goals.stream().anyMatch(goal -> added.containsKey("goal." + goal.id())));
    }

    private static String file(String language) {
        return "words_" + language + ".yaml";
    }

    /**
     * The words of a language.
     *
     * @throws IllegalArgumentException if there are none
     * @throws InvalidChecklistException if those of an overlay don't fit
     */
    ReportWords in(String language) {
        return overlays.told(() -> read(language));
    }

    private ReportWords read(String language) {
        Problems problems = new Problems();
        Optional<Node> root = document(language, problems);
        if (root.isEmpty() && problems.isEmpty()) {
            throw new IllegalArgumentException("the report has no words in '" + language + "'");
        }
        if (root.isPresent() && !overlays.all().isEmpty()) {
            check(root.get(), problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidChecklistException(problems.list());
        }
        return new ReportWords(Locale.forLanguageTag(language), group((Node.Mapping) root.orElseThrow()));
    }

    private Optional<Node> document(String language, Problems problems) {
        Optional<Node> root = ReportWords.class.getResource(file(language)) == null
                ? Optional.empty()
                : Documents.beside(ReportWords.class, file(language), problems);
        for (Node.Mapping changes : overlays.words(language)) {
            root = root.map(before -> Documents.overlaid(before, changes, "words." + language, problems))
                    .or(() -> Optional.of(changes));
        }
        return root;
    }

    /** Every text of the first language, no other, and none with an argument that it does not get. */
    private void check(Node words, Problems problems) {
        SortedMap<String, Node.Scalar> expected = new TreeMap<>();
        Documents.beside(ReportWords.class, file(FIRST), problems).ifPresent(first -> collect("", first, expected));
        for (Goal goal : overlays.goals()) {
            expected.putIfAbsent("goal." + goal.id(), new Node.Scalar(words.place(), Node.Kind.TEXT, ""));
        }
        SortedMap<String, Node.Scalar> found = new TreeMap<>();
        collect("", words, found);
        expected.forEach((key, text) -> {
            Node.Scalar own = found.remove(key);
            if (own == null || own.kind() == Node.Kind.NOTHING) {
                problems.add(
                        own == null ? words.place() : own.place(), key, "nothing", "a text: each language has all");
            } else if (!fits(own.text(), text.text())) {
                problems.add(
                        own.place(),
                        key,
                        own.described(),
                        "a text with no arguments but those of '" + text.text() + "'");
            }
        });
        found.forEach((key, text) -> problems.addUnknown(text.place(), key, "text", key, expected.keySet()));
    }

    /** Whether a text does with the arguments of another; one that is no message itself gets none, and may hold anything. */
    private static boolean fits(String text, String other) {
        Optional<Integer> given = arguments(other);
        return given.isEmpty()
                || arguments(text).filter(used -> used <= given.get()).isPresent();
    }

    /** How many arguments a text needs; empty if it is no message. */
    private static Optional<Integer> arguments(String text) {
        try {
            return Optional.of(new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static void collect(String prefix, Node node, Map<String, Node.Scalar> texts) {
        if (node instanceof Node.Mapping mapping) {
            String before = prefix.isEmpty() ? "" : prefix + ".";
            mapping.entries().forEach(entry -> collect(before + entry.key(), entry.value(), texts));
        } else if (node instanceof Node.Scalar text) {
            texts.put(prefix, text);
        } else if (node instanceof Node.Sequence list) {
            texts.put(prefix, new Node.Scalar(list.place(), Node.Kind.NOTHING, ""));
        }
    }

    private static SortedMap<String, Object> group(Node.Mapping mapping) {
        SortedMap<String, Object> group = new TreeMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Object value =
                    entry.value() instanceof Node.Mapping inside ? group(inside) : ((Node.Scalar) entry.value()).text();
            group.put(entry.key(), value);
        }
        return Collections.unmodifiableSortedMap(group);
    }
}
