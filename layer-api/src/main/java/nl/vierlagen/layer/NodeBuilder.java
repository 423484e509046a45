package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns a stream of tokens into nodes that know their places. */
final class NodeBuilder {

    private final Place start;
    private final Problems problems;
    private Place last;

    NodeBuilder(Place start, Problems problems) {
        this.start = start;
        this.problems = problems;
        this.last = start;
    }

    /** Where the last token began: the best place to name when a parser names none. */
    Place lastPlace() {
        return last;
    }

    Optional<Node> document(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(start, "", "an empty document", "a document with content");
            return Optional.empty();
        }
        Node node = value(parser, KeyPath.ROOT);
        if (parser.nextToken() != null) {
            problems.add(here(parser), "", "something after the end of the document", "one document");
            return Optional.empty();
        }
        return Optional.of(node);
    }

    /** The place of a line and a column that count from 1 at the start of the document. */
    Place place(int line, int column) {
        int shifted = line == 1 ? column + start.column() - 1 : column;
        return new Place(start.source(), line + start.line() - 1, Math.max(1, shifted));
    }

    private Place here(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        last = place(location.getLineNr(), location.getColumnNr());
        return last;
    }

    private Node value(JsonParser parser, KeyPath path) {
        Place place = here(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, place, path);
            case START_ARRAY -> sequence(parser, place, path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(place, Node.Kind.NUMBER, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(place, Node.Kind.TRUTH, parser.getString());
            case VALUE_NULL -> new Node.Scalar(place, Node.Kind.NOTHING, "");
            default -> text(parser, place, path);
        };
    }

    private Node text(JsonParser parser, Place place, KeyPath path) {
        // A YAML alias comes as a text with the anchor's name; read so, it would be taken for the client's own words.
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(
                    place,
                    path.toString(),
                    "the alias *" + Problems.abridged(parser.getString()),
                    "the value itself, written out");
            return new Node.Scalar(place, Node.Kind.NOTHING, "");
        }
        return printable(place, path, Node.Kind.TEXT, parser.getString(), problems);
    }

    /** A text as it is read; nothing, with a problem noted, if it has a character in it that no client typed. */
    static Node.Scalar printable(Place place, KeyPath path, Node.Kind kind, String text, Problems problems) {
        int unprintable = firstUnprintable(text);
        if (unprintable >= 0) {
            // It would end up in reports and tables, where it breaks files or terminals, and no client typed it.
            String code = String.format(Locale.ROOT, "U+%04X", text.codePointAt(unprintable));
            problems.add(place, path.toString(), "a text with the unprintable character " + code, "a text without it");
            return new Node.Scalar(place, Node.Kind.NOTHING, "");
        }
        return new Node.Scalar(place, kind, text);
    }

    /** Where it stands in the text; -1 if there is none, as in nearly every text. */
    private static int firstUnprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean isPlain = unit >= ' ' && unit <= '~';
            if (!isPlain && isUnprintable(text.codePointAt(i))) {
                return i;
            }
            if (!isPlain && Character.isHighSurrogate(unit)) {
                i++;
            }
        }
        return -1;
    }

    /**
     * Whether a character is a control character other than a tab or the end of a line, half of a pair, or one of those that
     * Unicode keeps free for a program's own use.
     */
    private static boolean isUnprintable(int character) {
        int type = Character.getType(character);
        boolean isLayout = character == '\t' || character == '\n' || character == '\r';
        boolean isKeptFree = character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
        return type == Character.SURROGATE || type == Character.CONTROL && !isLayout || isKeptFree;
    }

    private Node mapping(JsonParser parser, Place place, KeyPath path) {
        Entries entries = new Entries();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place at = here(parser);
            String key = parser.currentName();
            KeyPath inside = path.key(key);
            parser.nextToken();
            Node value = value(parser, inside);
            int first = entries.add(new Node.Entry(at, key, value));
            if (first >= 0) {
                problems.add(
                        at,
                        inside.toString(),
                        "the key '" + Problems.abridged(key) + "' a second time",
                        "it once (first at " + entries.get(first).place() + ")");
            }
        }
        return new Node.Mapping(place, entries.list());
    }

    private Node sequence(JsonParser parser, Place place, KeyPath path) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, path.item(items.size())));
        }
        return new Node.Sequence(place, items);
    }
}
