package nl.vierlagen.layer;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a layer tells of its facts, with the words for them. It is read, and checked whole, when somebody asks for the first time:
 * a report needs none of it.
 */
final class FactDescription {

    /** The file's name; a layer may do without it. */
    static final String FILE = "facts.yaml";

    private final Supplier<? extends DocumentSource> files;
    private Optional<Whole> whole = Optional.empty();

    /**
     * Reads nothing yet.
     *
     * @param files the layer's documents; asked for at most once, unless they are faulty
     */
    FactDescription(Supplier<? extends DocumentSource> files) {
        this.files = files;
    }

    private record Whole(List<FactGroup> groups, SortedMap<String, SortedMap<String, Words.FactGroupWords>> words) {}

    /**
     * The groups in their order.
     *
     * @throws InvalidChecklistException if anything in the description or its words, in any language, is wrong
     */
    List<FactGroup> groups() {
        return whole().groups();
    }

    /**
     * The words by the group's id.
     *
     * @throws InvalidChecklistException if anything in the description or its words, in any language, is wrong
     */
    SortedMap<String, Words.FactGroupWords> words(String language) {
        return whole().words().getOrDefault(language, new TreeMap<>());
    }

    private synchronized Whole whole() {
        if (whole.isEmpty()) {
            DocumentSource source = files.get();
            whole = Optional.of(source.has(FILE) ? read(source) : new Whole(List.of(), new TreeMap<>()));
        }
        return whole.get();
    }

    private static Whole read(DocumentSource source) {
        Problems problems = new Problems();
        FactTypeReader types = new FactTypeReader(source, problems);
        List<FactGroup> groups = document(source, FILE, problems)
                .map(root -> new FactsReader(types, problems).read(root))
                .orElse(List.of());
        SortedMap<String, SortedMap<String, Words.FactGroupWords>> words = new TreeMap<>();
        if (problems.isEmpty()) {
            FactWordsReader reader = new FactWordsReader(types, problems);
            for (String language : WordsReader.languages(source)) {
                document(source, WordsReader.file(language), problems)
                        .flatMap(root -> root.fields("facts"))
                        .ifPresent(root -> words.put(language, reader.read(groups, root)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidChecklistException(problems.list());
        }
        return new Whole(List.copyOf(groups), words);
    }

    private static Optional<Fields> document(DocumentSource source, String name, Problems problems) {
        return source.read(name, problems).flatMap(node -> Fields.of(node, "", problems));
    }
}
