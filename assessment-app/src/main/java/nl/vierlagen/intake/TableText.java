package nl.vierlagen.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a table, or of a part of a workbook, in whichever encoding it is. A byte order mark tells; without one, the
 * first byte that is no ASCII and the 64 KiB after it do: they are UTF-8, or else Windows-1252. Nothing before that byte depends
 * on the choice.
 */
final class TableText extends Reader {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int BUFFER = 1 << 16;

    /** Bytes of white space, and of byte order marks. */
    private static final String BLANK = " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF";

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private Optional<CharsetDecoder> decoder;
    private boolean begun;
    private boolean ended;
    private long left;

    /** Reads from a stream whose encoding may be known. */
    TableText(InputStream in, Optional<Charset> encoding) {
        this.in = in;
        this.decoder = encoding.map(Charset::newDecoder);
    }

    /** The first line that is not blank, or what of it comes within so many bytes; nothing is taken from the stream. */
    static byte[] firstLine(InputStream in, int most) throws IOException {
        in.mark(most);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean isBlank = true;
        for (int read = 0; read < most; read++) {
            int next = in.read();
            if (next < 0 || next == '\n' && !isBlank) {
                break;
            }
            isBlank &= BLANK.indexOf(next) >= 0;
            line.write(next);
        }
        in.reset();
        return line.toByteArray();
    }

    /** Bytes that are no text in the encoding of the rest. */
    static final class WrongBytesException extends CharacterCodingException {
        private static final long serialVersionUID = 1;

        private final transient Charset encoding;

        WrongBytesException(Charset encoding) {
            this.encoding = encoding;
        }

        Charset encoding() {
            return encoding;
        }
    }

    /** More characters than were allowed. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Allows so many characters more, from here. */
    void allow(int characters) {
        left = characters;
    }

    /** Whether as many came as were allowed. */
    boolean isSpent() {
        return left <= 0;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left <= 0) {
            throw new TooLongException();
        }
        if (!begun) {
            begun = true;
            fill();
            skipMark();
        }
        CharBuffer characters = CharBuffer.wrap(into, offset, (int) Math.min(length, left));
        int before = characters.position();
        while (characters.position() == before) {
            if (!bytes.hasRemaining() && !fill()) {
                return -1;
            }
            decode(characters);
        }
        left -= characters.position() - before;
        return characters.position() - before;
    }

    private void decode(CharBuffer characters) throws IOException {
        if (decoder.isEmpty()) {
            while (bytes.hasRemaining() && characters.hasRemaining() && bytes.get(bytes.position()) >= 0) {
                characters.put((char) bytes.get());
            }
            if (!bytes.hasRemaining() || !characters.hasRemaining()) {
                return;
            }
            fill();
            decoder = Optional.of((isUtf8() ? StandardCharsets.UTF_8 : WINDOWS).newDecoder());
        }
        int before = characters.position();
        CoderResult result = decoder.get().decode(bytes, characters, ended);
        boolean isStuck = characters.position() == before;
        if (result.isError() && isStuck) {
            throw new WrongBytesException(decoder.get().charset());
        }
        if (result.isUnderflow() && isStuck && !fill() && bytes.hasRemaining()) {
            throw new WrongBytesException(decoder.get().charset());
        }
    }

    /** Whether the bytes at hand are UTF-8, as far as they go. */
    private boolean isUtf8() {
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(bytes.duplicate(), decoded, ended)
                .isError();
    }

    /** UTF-16 without a mark is known by the zero in the first character, which is of a heading. */
    private void skipMark() {
        int first = bytes.remaining() > 1 ? bytes.get(0) & 0xFF : -1;
        int second = bytes.remaining() > 1 ? bytes.get(1) & 0xFF : -1;
        if (first == 0xFF && second == 0xFE) {
            begin(2, StandardCharsets.UTF_16LE);
        } else if (first == 0xFE && second == 0xFF) {
            begin(2, StandardCharsets.UTF_16BE);
        } else if (first == 0xEF && second == 0xBB && bytes.remaining() > 2 && (bytes.get(2) & 0xFF) == 0xBF) {
            begin(3, StandardCharsets.UTF_8);
        } else if (second == 0 && first > 0) {
            begin(0, StandardCharsets.UTF_16LE);
        } else if (first == 0 && second > 0) {
            begin(0, StandardCharsets.UTF_16BE);
        }
    }

    /** What the bytes themselves tell goes before what was said of them. */
    private void begin(int mark, Charset encoding) {
        bytes.position(mark);
        decoder = Optional.of(encoding.newDecoder());
    }

    /** Reads until the buffer is full, or nothing more comes; tells whether any came. */
    private boolean fill() throws IOException {
        int had = bytes.remaining();
        bytes.compact();
        while (!ended && bytes.hasRemaining()) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read));
        }
        bytes.flip();
        return bytes.remaining() > had;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
