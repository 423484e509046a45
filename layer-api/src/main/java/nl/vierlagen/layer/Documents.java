package nl.vierlagen.layer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
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

    /** How long a number may be, in characters: reading a longer one takes time that grows with its square. */
    static final int MAX_NUMBER_LENGTH = 100;

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxDocumentLength(MAX_CHARACTERS)
                .maxStringLength(1024 * 1024)
                .maxNameLength(1024)
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .build();
    }

    /** Each is made when the first document of its kind is read. */
    private static final class Json {
        private static final TokenStreamFactory FACTORY =
                JsonFactory.builder().streamReadConstraints(constraints()).build();
    }

    private static final class Yaml {
        private static final TokenStreamFactory FACTORY = YAMLFactory.builder()
                .streamReadConstraints(constraints())
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(MAX_CHARACTERS)
                        .setParseComments(false)
                        // With the usual 1024 characters, the time for one endless line grows with its square.
                        .setBufferSize(16 * 1024)
                        // NodeBuilder tells duplicate keys itself, all of them, each with its path.
                        .setAllowDuplicateKeys(true)
                        .build())
                .build();
    }

    private Documents() {}

    /** Reads a JSON document that begins at a place (its first line, for a line of JSON Lines); empty if it is malformed. */
    public static Optional<Node> json(Place start, String text, Problems problems) {
        return read(Json.FACTORY, start, text, problems);
    }

    /** Reads a YAML document; empty if it is malformed. */
    public static Optional<Node> yaml(String source, String text, Problems problems) {
        return read(Yaml.FACTORY, Place.startOf(source), text, problems);
    }

    /**
     * Reads a cell of a table; one with an unprintable character in it holds nothing.
     *
     * @param path the keys that lead to it, joined by dots
     */
    public static Node.Scalar cell(Place place, String path, String text, Problems problems) {
        return NodeBuilder.printable(place, KeyPath.of(path), Node.Kind.CELL, text, problems);
    }

    /**
     * Reads a YAML document that stands beside a class, as the build compiled it if it did; empty if it is malformed.
     *
     * @throws IllegalArgumentException if there is none of that name
     * @throws UncheckedIOException if it can't be read
     */
    public static Optional<Node> beside(Class<?> home, String name, Problems problems) {
        DocumentFolder folder = DocumentFolder.of(home);
        if (!folder.has(name)) {
            throw new IllegalArgumentException("no " + name + " beside " + home.getName());
        }
        return folder.read(name, problems);
    }

    /**
     * Lays changes over a document, by the rules of {@link LayerOverlay}.
     *
     * @param path the keys that lead to the changes
     */
    public static Node overlaid(Node document, Node changes, String path, Problems problems) {
        return new OverlaidNode(problems).over(document, changes, KeyPath.of(path));
    }

    /**
     * The text of a file that stands beside a class, in UTF-8; empty if there is none of that name.
     *
     * @throws UncheckedIOException if it is there and can't be read
     */
    public static Optional<String> resource(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try (var parser = format.createParser(ObjectReadContext.empty(), text)) {
            return builder.document(parser);
        } catch (JacksonException malformed) {
            String reason = Problems.abridged(reason(malformed));
            problems.add(
                    place(malformed, text, builder), "", "malformed text (" + reason + ")", "a well-formed document");
            return Optional.empty();
        }
    }

    /** Where the fault is. For YAML only the cause knows that: the exception itself tells where the last token ended. */
    private static Place place(JacksonException malformed, String text, NodeBuilder builder) {
        if (malformed.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            return builder.place(mark.getLine() + 1, mark.getColumn() + 1);
        }
        if (malformed.getCause() instanceof ReaderException unreadable) {
            int fault = Math.min(unreadable.getPosition(), text.codePointCount(0, text.length()));
            String before = text.substring(0, text.offsetByCodePoints(0, fault));
            int lines =
                    (int) before.chars().filter(character -> character == '\n').count();
            return builder.place(lines + 1, before.length() - before.lastIndexOf('\n'));
        }
        TokenStreamLocation at = malformed.getLocation();
        boolean known = at != null && at.getLineNr() >= 1 && at.getColumnNr() >= 1;
        return known ? builder.place(at.getLineNr(), at.getColumnNr()) : builder.lastPlace();
    }

    private static String reason(JacksonException malformed) {
        String message = malformed.getCause() instanceof MarkedYamlEngineException marked && marked.getProblem() != null
                ? marked.getProblem()
                : malformed.getOriginalMessage();
        // Where the parser says that something began would be read for the place of the fault.
        return message.lines().findFirst().orElse("").replaceFirst(" \\(start marker at .*", "");
    }
}
