package nl.vierlagen.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.batch.OutputFolder;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** An assessment file that a person wrote, into which facts are put. */
public final class AssessmentFile {

    private static final String MARK = "\uFEFF";

    private final Path file;
    private final String text;
    private final boolean isMarked;
    private final boolean isJson;
    private final DocumentReader reader;

    private AssessmentFile(Path file, String text, boolean isJson, DocumentReader reader) {
        this.file = file;
        this.isMarked = text.startsWith(MARK);
        this.text = isMarked ? text.substring(1) : text;
        this.isJson = isJson;
        this.reader = reader;
    }

    /**
     * Reads a file.
     *
     * @throws UnusableSourceException if there is none of that name, it is neither YAML nor JSON, is too large, or not in UTF-8
     */
    public static AssessmentFile read(Path file, DocumentReader reader) throws UnusableSourceException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean isJson = name.endsWith(".json");
        if (!isJson && !name.endsWith(".yaml") && !name.endsWith(".yml")) {
            throw new UnusableSourceException(file + ": found no YAML and no JSON; allowed: .yaml, .yml, .json");
        }
        try {
            if (Files.size(file) > Documents.MAX_CHARACTERS) {
                throw new UnusableSourceException(
                        file + ": found more than " + Documents.MAX_CHARACTERS + " bytes; allowed: a smaller document");
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return new AssessmentFile(file, text, isJson, reader);
        } catch (CharacterCodingException otherEncoding) {
            throw new UnusableSourceException(
                    file + ": found bytes that are not UTF-8; allowed: UTF-8: save the file in that encoding");
        } catch (IOException e) {
            throw new UnusableSourceException(
                    file + ": found something that can't be read (" + IoFault.told(e) + "); allowed: a readable file");
        }
    }

    /** What it asks to be assessed as it stands, or what is wrong with it. */
    public Intake intake() {
        return intake(text);
    }

    private Intake intake(String written) {
        Document.Syntax syntax = isJson ? Document.Syntax.JSON : Document.Syntax.YAML;
        return reader.read(new Document.Readable(Place.startOf(file.toString()), syntax, written));
    }

    /**
     * The text with facts in it; every character that is not one of theirs is as before.
     *
     * @param text the whole of it
     * @param isChanged whether it differs from what stands in the file
     * @param kept proposals that stood back for what a person wrote, a message each
     */
    public record Merged(String text, boolean isChanged, List<String> kept) {
        public Merged {
            kept = List.copyOf(kept);
        }
    }

    /**
     * Puts facts in, and reads the outcome as any assessment file is read.
     *
     * @param replaces whether what was counted takes the place of another value that is written there
     * @return empty, with problems noted, if another value is written there, or the outcome would not be accepted
     */
    public Optional<Merged> merge(Fact.Group facts, boolean replaces, Problems problems) {
        YamlText before = new YamlText(text, isJson);
        Merge merge = new Merge(file.toString(), before, replaces, problems);
        if (!isMerged(before, merge, facts, problems)) {
            return Optional.empty();
        }
        String after = before.changed();
        if (intake(after) instanceof Intake.Rejected rejected) {
            rejected.problems().forEach(problems::add);
            return Optional.empty();
        }
        YamlText outcome = new YamlText(after, isJson);
        Problems left = new Problems();
        boolean isThere = isMerged(outcome, new Merge(file.toString(), outcome, false, left), facts, left);
        if (!isThere || outcome.isChanged()) {
            problems.add(
                    Place.startOf(file.toString()),
                    "",
                    "a way of writing into which facts can't be put",
                    "the facts put in by hand, as they are printed without --into");
            return Optional.empty();
        }
        return Optional.of(new Merged((isMarked ? MARK : "") + after, before.isChanged(), merge.kept()));
    }

    private boolean isMerged(YamlText written, Merge merge, Fact.Group facts, Problems problems) {
        // What this accepts is nested no deeper than an assessment may be, and leans on no aliases.
        if (isJson) {
            Documents.json(Place.startOf(file.toString()), written.text(), problems);
        } else {
            Documents.yaml(file.toString(), written.text(), problems);
        }
        if (!problems.isEmpty()) {
            return false;
        }
        try {
            Optional<Node> root = written.root();
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                merge.mapping(mapping, facts, "");
            } else {
                problems.add(Place.startOf(file.toString()), "", "no keys with values", "an assessment file");
            }
        } catch (YamlEngineException malformed) {
            problems.add(
                    Place.startOf(file.toString()),
                    "",
                    "malformed text ("
                            + malformed.getMessage().lines().findFirst().orElse("") + ")",
                    "a well-formed document");
        }
        return problems.isEmpty();
    }

    /** Writes the outcome in the place of the file, whole or not at all. */
    public void write(Merged merged) throws IOException {
        Path real = file.toRealPath();
        OutputFolder.open(real.getParent())
                .write(Map.of(real.getFileName().toString(), merged.text().getBytes(StandardCharsets.UTF_8)));
    }
}
