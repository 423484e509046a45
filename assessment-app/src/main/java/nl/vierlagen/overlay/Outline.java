package nl.vierlagen.overlay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/**
 * What stands where in an overlay file. A path in it has the keys that its author wrote, and ids for the entries of lists, such as
 * {@code layers.internal.themes[policy].weight}: an index would count entries of the document below.
 */
final class Outline {

    private static final Pattern DOCUMENT =
            Pattern.compile("(layers\\.[^.\\[]+\\.(words\\.[^.]+\\.)?|words\\.[^.]+\\.)");
    private static final Pattern ID = Pattern.compile("\\[(?!\\d+])[^\\]]+]");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final Pattern INSIGHT = Pattern.compile("insights\\[([^\\]]+)]");
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\.)words\\.([a-z]{2})(?=\\.|$)");

    private final Map<Place, String> paths = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    private final SortedSet<String> texts = new TreeSet<>();

    Outline(Node.Mapping file) {
        walk(file, "");
    }

    private void walk(Node node, String path) {
        paths.put(node.place(), path);
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String at = path.isEmpty() ? entry.key() : path + "." + entry.key();
                paths.put(entry.place(), at);
                walk(entry.value(), at);
            }
        } else if (node instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                walk(item, path + "[" + id(item).orElse(Integer.toString(i)) + "]");
            }
        }
        if (!(node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING)) {
            places.put(path, node.place());
        }
        if (node instanceof Node.Scalar) {
            texts.add(path);
        }
    }

    private static Optional<String> id(Node item) {
        return item instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals("id") && entry.value() instanceof Node.Scalar)
                        .map(entry -> ((Node.Scalar) entry.value()).text())
                        .findFirst()
                : Optional.empty();
    }

    /** Where the value at a path begins; empty if there is none. */
    Optional<Place> place(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /** The keys that lead to an entry of a list, of which the place of the id is known. */
    String entry(Place id) {
        String path = paths.get(id);
        return path.endsWith("].id") ? path.substring(0, path.length() - ".id".length()) : path;
    }

    /** The keys that lead to texts, after those to begin with, in alphabetical order. */
    List<String> texts(String before) {
        return texts.stream()
                .filter(path -> path.startsWith(before))
                .map(path -> path.substring(before.length()))
                .toList();
    }

    /** The ids of the insights that it changes or adds. */
    List<String> insights() {
        return places.keySet().stream()
                .map(INSIGHT::matcher)
                .filter(Matcher::matches)
                .map(insight -> insight.group(1))
                .toList();
    }

    /** The languages of which it has any words. */
    SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>();
        for (String path : places.keySet()) {
            Matcher language = LANGUAGE.matcher(path);
            if (language.find()) {
                languages.add(language.group(1));
            }
        }
        return languages;
    }

    /** A problem of what came of it, with the path in this file in place of that in what came of it; others as they are. */
    Problem told(Problem problem) {
        String path = paths.get(problem.place());
        if (path == null) {
            return problem;
        }
        Matcher document = DOCUMENT.matcher(path + ".");
        boolean isWhole = problem.path().startsWith("layers.") || problem.path().startsWith("words.");
        String before = !isWhole && document.lookingAt() ? document.group() : "";
        Matcher ids = ID.matcher(path);
        String named = INDEX.matcher(problem.path())
                .replaceAll(index -> Matcher.quoteReplacement(ids.find() ? ids.group() : index.group()));
        return new Problem(problem.place(), before + named, problem.found(), problem.allowed(), problem.nearest());
    }
}
