package nl.vierlagen.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a person sees on a terminal: lines one after the other, and below them one that is drawn anew. Whatever is written takes its
 * place, until it is drawn again.
 */
final class StatusLine extends FilterOutputStream {

    /** A key that is pressed shows two characters behind the cursor, such as {@code ^C}; the line must not break. */
    private static final int ROOM_FOR_A_KEY = 3;

    private static final byte[] ERASE = "\r\u001b[K".getBytes(StandardCharsets.US_ASCII);

    private final int columns;
    private boolean isDrawn;
    private boolean isInsideALine;

    /**
     * Made for a terminal.
     *
     * @param columns how many characters a line of it holds
     */
    StatusLine(OutputStream out, int columns) {
        super(out);
        this.columns = columns;
    }

    /** How many characters the line may have. */
    int length() {
        return Math.max(1, columns - ROOM_FOR_A_KEY);
    }

    /** Draws the line, unless another one is just being written. */
    synchronized void draw(String text) throws IOException {
        if (!isInsideALine) {
            out.write(ERASE);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            isDrawn = true;
        }
    }

    /** Leaves the line as it was drawn last; what comes next is written below it. */
    synchronized void leave() throws IOException {
        if (isDrawn) {
            out.write('\n');
            out.flush();
            isDrawn = false;
        }
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return;
        }
        if (isDrawn) {
            out.write(ERASE);
            isDrawn = false;
        }
        out.write(bytes, from, length);
        isInsideALine = bytes[from + length - 1] != '\n';
    }
}
