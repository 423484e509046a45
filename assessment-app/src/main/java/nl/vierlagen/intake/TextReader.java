package nl.vierlagen.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierlagen.intake.Document.Readable;
import nl.vierlagen.intake.Document.Syntax;
import nl.vierlagen.intake.Document.Unreadable;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/** Cuts a stream of bytes into documents of UTF-8 text, and never holds more than one of them. */
final class TextReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final String source;
    private final InputStream in;
    private final ByteArrayOutputStream current = new ByteArrayOutputStream(8192);
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private int line;

    TextReader(String source, InputStream in) {
        this.source = source;
        this.in = in;
    }

    /** How far the reading has come: the beginning of the line that was read last, or is being read. */
    Place place() {
        return new Place(source, Math.max(1, line), 1);
    }

    /** Everything, as one document. */
    Document whole(Syntax syntax) throws IOException {
        return document(Place.startOf(source), rest(Documents.MAX_CHARACTERS + 1), syntax);
    }

    /** Each line that is not blank, as a document in JSON; a source without one is told as an empty document. */
    void lines(Consumer<Document> receiver) throws IOException {
        if (!acceptLines(receiver)) {
            receiver.accept(unreadable(Place.startOf(source), "an empty document", "a client on each line"));
        }
    }

    /** JSON Lines if the first line that is not blank is an object by itself, else one document of JSON or YAML. */
    void anything(Consumer<Document> receiver) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        byte[] taken = {};
        String first = "";
        while (first.isEmpty() && head.size() <= Documents.MAX_CHARACTERS) {
            Optional<byte[]> next = nextLine();
            if (next.isEmpty()) {
                break;
            }
            taken = next.get();
            head.writeBytes(taken);
            first = new String(taken, StandardCharsets.UTF_8)
                    .replace(BYTE_ORDER_MARK, ' ')
                    .strip();
        }
        if (first.startsWith("{") && first.endsWith("}")) {
            acceptLine(taken, receiver);
            acceptLines(receiver);
            return;
        }
        int left = Math.max(0, Documents.MAX_CHARACTERS + 1 - head.size());
        head.writeBytes(rest(left));
        receiver.accept(
                document(Place.startOf(source), head.toByteArray(), first.startsWith("{") ? Syntax.JSON : Syntax.YAML));
    }

    private boolean acceptLines(Consumer<Document> receiver) throws IOException {
        boolean accepted = false;
        for (Optional<byte[]> bytes = nextLine(); bytes.isPresent(); bytes = nextLine()) {
            accepted |= acceptLine(bytes.get(), receiver);
        }
        return accepted;
    }

    private boolean acceptLine(byte[] bytes, Consumer<Document> receiver) {
        Document document = document(new Place(source, line, 1), bytes, Syntax.JSON);
        boolean isBlank =
                document instanceof Readable readable && readable.text().isBlank();
        if (!isBlank) {
            receiver.accept(document);
        }
        return !isBlank;
    }

    /** The bytes up to and with the next line feed; of a line that is too long, just enough to tell. */
    private Optional<byte[]> nextLine() throws IOException {
        current.reset();
        line++;
        while (hasMore()) {
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            boolean isWhole = end < filled;
            int taken = isWhole ? end + 1 : end;
            int room = Documents.MAX_CHARACTERS + 1 - current.size();
            current.write(buffer, next, Math.min(taken - next, room));
            next = taken;
            if (isWhole) {
                return Optional.of(current.toByteArray());
            }
        }
        return current.size() == 0 ? Optional.empty() : Optional.of(current.toByteArray());
    }

    private boolean hasMore() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return next < filled;
    }

    /** What comes next, up to so many bytes. */
    private byte[] rest(int most) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        int buffered = Math.min(most, filled - next);
        rest.write(buffer, next, buffered);
        next += buffered;
        rest.writeBytes(in.readNBytes(most - buffered));
        return rest.toByteArray();
    }

    private Document document(Place start, byte[] bytes, Syntax syntax) {
        if (bytes.length > Documents.MAX_CHARACTERS) {
            return unreadable(start, "more than " + Documents.MAX_CHARACTERS + " bytes", "a smaller document");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The replacement character stands where bytes were none of UTF-8, or was written by the client: seldom either.
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            return unreadable(start, "bytes that are not UTF-8", "UTF-8: save the file in that encoding");
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Readable(start, syntax, marked ? text.substring(1) : text);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    private static Document unreadable(Place start, String found, String allowed) {
        return new Unreadable(new Problem(start, "", found, allowed, Optional.empty()));
    }
}
