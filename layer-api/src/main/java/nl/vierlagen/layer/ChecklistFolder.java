package nl.vierlagen.layer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A checklist with its words in a folder, before a layer is made of it. */
public final class ChecklistFolder implements DocumentSource {

    private final Path folder;

    /** The folder of a checklist file. */
    public ChecklistFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The checklist, checked whole, and the words for its facts with it.
     *
     * @param goals what a criterion may support
     * @param layer the layer that will have it, whose measures it may name; without one, it may name any
     * @throws InvalidChecklistException if anything is wrong; its message tells all of it
     */
    public Checklist read(List<Goal> goals, Optional<Layer> layer) {
        FactDescription facts = new FactDescription(() -> this);
        SortedSet<String> measures = layer.map(Layer::measures).orElseGet(this::named);
        Checklist checklist = ChecklistReader.read(this, measures, measures, goals, facts);
        facts.groups();
        return checklist;
    }

    /** The id that the file gives the layer; empty where it can't be read. */
    public Optional<String> id() {
        Problems untold = new Problems();
        return structure(untold).flatMap(root -> root.text("id"));
    }

    private SortedSet<String> named() {
        Problems untold = new Problems();
        SortedSet<String> named = new TreeSet<>();
        structure(untold)
                .ifPresent(root -> root.list("themes")
                        .forEach(theme -> theme.list("criteria")
                                .forEach(criterion -> criterion
                                        .fields("measure")
                                        .flatMap(measure -> measure.text("name"))
                                        .ifPresent(named::add))));
        return named;
    }

    private Optional<Fields> structure(Problems problems) {
        return has(ChecklistReader.STRUCTURE)
                ? read(ChecklistReader.STRUCTURE, problems).flatMap(node -> Fields.of(node, "", problems))
                : Optional.empty();
    }

    @Override
    public boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name));
    }

    @Override
    public Optional<Node> read(String name, Problems problems) {
        Path file = folder.resolve(name);
        try {
            return Documents.yaml(file.toString(), Files.readString(file), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
