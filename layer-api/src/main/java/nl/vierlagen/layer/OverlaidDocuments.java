package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A layer's documents with an overlay laid over them. */
final class OverlaidDocuments implements DocumentSource {

    private static final String THEMES = "themes";
    private static final String CRITERIA = "criteria";
    private static final String WORDS = "words";

    private final DocumentSource base;
    private final Map<String, Node> changes = new HashMap<>();
    private final Set<String> added;
    private final Set<String> off;

    /**
     * Tells the changes to the documents that they are of.
     *
     * @throws InvalidChecklistException if one of them is of no document of this layer
     */
    OverlaidDocuments(DocumentSource base, LayerOverlay overlay) {
        this.base = base;
        Problems problems = new Problems();
        for (Node.Entry entry : overlay.changes().entries()) {
            String catalogue = entry.key() + ".yaml";
            if (entry.key().equals(THEMES)) {
                changes.put(ChecklistReader.STRUCTURE, of(entry));
            } else if (entry.key().equals(WORDS)) {
                words(entry.value(), overlay.path() + "." + WORDS, problems);
            } else if (base.has(catalogue) && !catalogue.equals(FactDescription.FILE)) {
                changes.put(catalogue, of(entry));
            } else {
                problems.add(
                        entry.place(),
                        overlay.path() + "." + entry.key(),
                        "unknown key '" + Problems.abridged(entry.key()) + "'",
                        THEMES + ", " + WORDS + ", or the name of a catalogue of this layer");
            }
        }
        OverlaidNode overlaid = new OverlaidNode(problems);
        this.added = added(overlaid, problems);
        this.off = overlaid.off();
        if (!problems.isEmpty()) {
            throw new InvalidChecklistException(problems.list());
        }
    }

    private void words(Node words, String path, Problems problems) {
        Fields.of(words, path, problems)
                .ifPresent(languages -> languages
                        .keys()
                        .forEach(language -> languages.node(language).ifPresent(node -> {
                            if (Words.isLanguage(language)) {
                                changes.put(WordsReader.file(language), node);
                            } else {
                                languages.rejectKey(language, "language", List.of("an ISO 639-1 code, such as fr"));
                            }
                        })));
    }

    /** Ids of the themes and criteria that are new; those that are taken out are noted by the way. */
    private Set<String> added(OverlaidNode overlaid, Problems problems) {
        Node change = changes.get(ChecklistReader.STRUCTURE);
        Set<String> ids = new TreeSet<>();
        if (change != null) {
            base.read(ChecklistReader.STRUCTURE, problems).ifPresent(structure -> {
                ids.addAll(OverlaidNode.ids(overlaid.over(structure, change, KeyPath.ROOT)));
                ids.removeAll(OverlaidNode.ids(structure));
            });
        }
        return ids;
    }

    /** Whether there are words in a language for what overlays add; one that an overlay begins, it must complete. */
    boolean speaks(String language) {
        return wordless(language).isEmpty();
    }

    /** What overlays add without a word in a language that the layer speaks without them. */
    private Set<String> wordless(String language) {
        Set<String> wordless = new TreeSet<>();
        if (base instanceof OverlaidDocuments below) {
            wordless.addAll(below.wordless(language));
        }
        String file = WordsReader.file(language);
        Set<String> given =
                changes.containsKey(file) ? OverlaidNode.keys(changes.get(file), THEMES, CRITERIA) : Set.of();
        if (base.has(file) && Collections.disjoint(added, given)) {
            wordless.addAll(added);
        }
        wordless.removeAll(given);
        wordless.removeAll(off);
        return wordless;
    }

    @Override
    public boolean has(String name) {
        return changes.containsKey(name) || base.has(name);
    }

    @Override
    public Optional<Node> read(String name, Problems problems) {
        Optional<Node> before = base.has(name) ? base.read(name, problems) : Optional.empty();
        Optional<Node> remaining = WordsReader.isFile(name) ? before.map(this::withoutWordsThatAreOff) : before;
        Node change = changes.get(name);
        if (change == null) {
            return remaining;
        }
        return remaining
                .map(document -> new OverlaidNode(problems).over(document, change, KeyPath.ROOT))
                .or(() -> Optional.of(change));
    }

    private Node withoutWordsThatAreOff(Node words) {
        if (off.isEmpty() || !(words instanceof Node.Mapping mapping)) {
            return words;
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            boolean isById = entry.key().equals(THEMES) || entry.key().equals(CRITERIA);
            entries.add(
                    isById && entry.value() instanceof Node.Mapping byId
                            ? new Node.Entry(
                                    entry.place(),
                                    entry.key(),
                                    new Node.Mapping(
                                            byId.place(),
                                            byId.entries().stream()
                                                    .filter(word -> !off.contains(word.key()))
                                                    .toList()))
                            : entry);
        }
        return new Node.Mapping(mapping.place(), entries);
    }

    /** The document that a change is to: its key is the one that the document begins with. */
    private static Node of(Node.Entry change) {
        return new Node.Mapping(change.place(), List.of(change));
    }
}
