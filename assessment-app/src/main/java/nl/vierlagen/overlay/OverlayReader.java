package nl.vierlagen.overlay;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.intake.YamlFile;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.layer.Words;
import org.semver4j.RangesListFactory;
import org.semver4j.Semver;

/** Reads an overlay file. What it says of a layer is checked when it is laid over that layer. */
public final class OverlayReader {

    private static final String INSIGHTS = "insights";

    private final Problems problems;

    /** What is wrong is noted there. */
    public OverlayReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads a file; empty, with problems noted, if it can't be used. */
    public Optional<Overlay> read(Path file) {
        return YamlFile.text(file, problems)
                .flatMap(text -> Documents.yaml(file.toString(), text, problems)
                        .flatMap(node -> Fields.of(node, "", problems)
                                .flatMap(root -> overlay((Node.Mapping) node, root, digest(text)))));
    }

    private static String digest(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private Optional<Overlay> overlay(Node.Mapping file, Fields root, String digest) {
        int before = problems.size();
        root.require("id", "version");
        Optional<String> id = root.text("id");
        id.filter(name -> !Checklist.ID.matcher(name).matches())
                .ifPresent(name -> root.reject("id", Checklist.ID.pattern()));
        Optional<String> version = root.text("version");
        version.filter(text -> Semver.parse(text) == null)
                .ifPresent(text -> root.reject("version", "a semantic version such as 1.0.0"));
        SortedMap<String, String> fits = fits(root);
        SortedMap<String, Node.Mapping> layers = new TreeMap<>();
        root.fields("layers").ifPresent(fields -> {
            for (String layer : fields.keys()) {
                changes(fields, layer).ifPresent(changes -> layers.put(layer, changes));
                if (!fits.containsKey(layer) && problems.size() == before) {
                    problems.add(
                            fields.place(layer),
                            fields.path(layer),
                            "changes to " + layer + ", while 'fits' does not name it",
                            "changes to layers that 'fits' names, each with the versions that they are for");
                }
            }
        });
        SortedMap<String, Node.Mapping> words = new TreeMap<>();
        root.fields("words").ifPresent(fields -> {
            for (String language : fields.keys()) {
                if (!Words.isLanguage(language)) {
                    fields.rejectKey(language, "language", List.of("an ISO 639-1 code, such as fr"));
                }
                changes(fields, language).ifPresent(changes -> words.put(language, changes));
            }
        });
        List<Goal> goals = goals(root);
        Optional<Node.Mapping> model = root.node(INSIGHTS)
                .map(node -> new Node.Mapping(
                        root.place(INSIGHTS), List.of(new Node.Entry(root.place(INSIGHTS), INSIGHTS, node))));
        root.finish();
        return problems.size() == before
                ? Optional.of(new Overlay(
                        file, id.orElseThrow(), version.orElseThrow(), fits, layers, goals, model, words, digest))
                : Optional.empty();
    }

    private static List<Goal> goals(Fields root) {
        List<String> ids = root.texts("goals");
        boolean isWrong = ids.stream()
                        .anyMatch(id -> !Checklist.ID.matcher(id).matches()
                                || Goal.byId(id).isPresent())
                || ids.stream().distinct().count() < ids.size();
        if (isWrong) {
            root.reject("goals", "ids of new goals, each once: " + Checklist.ID.pattern());
        }
        return ids.stream().map(Goal::new).toList();
    }

    private static SortedMap<String, String> fits(Fields root) {
        SortedMap<String, String> fits = new TreeMap<>();
        root.fields("fits").ifPresent(fields -> {
            for (String layer : fields.keys()) {
                fields.text(layer).ifPresent(range -> {
                    fits.put(layer, range);
                    if (RangesListFactory.create(range).get().isEmpty()) {
                        fields.reject(layer, "a range of versions such as ^1.0.0");
                    }
                });
            }
        });
        return fits;
    }

    private static Optional<Node.Mapping> changes(Fields fields, String key) {
        Optional<Node> node = fields.node(key);
        if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
            fields.reject(key, "keys with values");
        }
        return node.filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }
}
