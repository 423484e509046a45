package nl.vierlagen.layer;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads JSON and YAML into {@link Node}s. What is malformed, nested deeper than {@value #MAX_DEPTH}, larger than
 * {@value #MAX_CHARACTERS} characters, or leans on YAML aliases is a problem, never an exception.
 */
public final class Documents {

    /** How deep lists and mappings may be nested; an assessment needs seven. */
    public static final int MAX_DEPTH = 32;

    /** How long a document may be, in characters; the largest honest assessment is a hundredth of it. */
    public static final int MAX_CHARACTERS = 8 * 1024 * 1024;

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxDocumentLength(MAX_CHARACTERS)
            .maxStringLength(1024 * 1024)
            .maxNameLength(1024)
            .maxNumberLength(100)
            .build();

    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();

    private static final TokenStreamFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(CONSTRAINTS)
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(MAX_CHARACTERS)
                    .setParseComments(false)
                    .build())
            .build();

    private Documents() {}

    /** Reads a JSON document that begins at a place (its first line, for a line of JSON Lines); empty if it is malformed. */
    public static Optional<Node> json(Place start, String text, Problems problems) {
        return read(JSON, start, text, problems);
    }

    /** Reads a YAML document; empty if it is malformed. */
    public static Optional<Node> yaml(String source, String text, Problems problems) {
        return read(YAML, Place.startOf(source), text, problems);
    }

    private static Optional<Node> read(TokenStreamFactory format, Place start, String text, Problems problems) {
        if (text.length() > MAX_CHARACTERS) {
            problems.add(
                    start,
                    "",
                    "a document of " + text.length() + " characters",
                    "at most " + MAX_CHARACTERS + " of them");
            return Optional.empty();
        }
        if (text.isBlank()) {
            problems.add(start, "", "an empty document", "a document with content");
            return Optional.empty();
        }
        NodeBuilder builder = new NodeBuilder(start, problems);
        try (var parser = format.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            return builder.document(parser);
        } catch (JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            Place place =
                    at == null || at.getLineNr() < 1 || at.getColumnNr() < 1 ? builder.lastPlace() : builder.place(at);
            String reason = Problems.abridged(firstLine(malformed.getOriginalMessage()));
            problems.add(place, "", "malformed text (" + reason + ")", "a well-formed document");
            return Optional.empty();
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
