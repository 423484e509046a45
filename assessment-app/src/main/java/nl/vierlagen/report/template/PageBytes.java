package nl.vierlagen.report.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page of HTML in UTF-8 while it grows. Belongs to one thread. */
final class PageBytes {

    private static final byte[][] ESCAPED = new byte[128][];

    static {
        for (char c = 0; c < ESCAPED.length; c++) {
            ESCAPED[c] = bytes(
                    switch (c) {
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '&' -> "&amp;";
                        case '"' -> "&quot;";
                        case '\'' -> "&#39;";
                        default -> Character.toString(c);
                    });
        }
    }

    private byte[] bytes = new byte[1 << 18];
    private int length;

    void reset() {
        length = 0;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    void write(byte[] source, int from, int to) {
        ensure(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    /** Text as FreeMarker's format for HTML escapes it. */
    void escaped(String text) {
        int plain = text.length();
        ensure(plain);
        for (int i = 0; i < plain; i++) {
            char c = text.charAt(i);
            if (c >= ESCAPED.length || ESCAPED[c].length > 1) {
                escapedFrom(text, i);
                return;
            }
            bytes[length++] = (byte) c;
        }
    }

    private void escapedFrom(String text, int start) {
        // At most three bytes of UTF-8 for a char, and six for one that is escaped.
        ensure(6 * (text.length() - start));
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ESCAPED.length) {
                byte[] escaped = ESCAPED[c];
                System.arraycopy(escaped, 0, bytes, length, escaped.length);
                length += escaped.length;
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | c >> 6);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                int end = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1)) ? i + 2 : i + 1;
                byte[] pair = bytes(text.substring(i, end));
                System.arraycopy(pair, 0, bytes, length, pair.length);
                length += pair.length;
                i = end - 1;
            } else {
                bytes[length++] = (byte) (0xE0 | c >> 12);
                bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            }
        }
    }

    /**
     * A number as FreeMarker's format for computers writes it.
     *
     * @throws IllegalArgumentException if it has more than two decimals, or is beyond ten million
     */
    void number(Number number) {
        double value = number.doubleValue();
        long hundredths = Math.round(value * 100);
        if (hundredths / 100.0 != value || Math.abs(hundredths) >= 1_000_000_000L) {
            throw new IllegalArgumentException("a slot takes numbers of two decimals: " + number);
        }
        ensure(16);
        if (hundredths < 0) {
            bytes[length++] = '-';
        }
        long whole = Math.abs(hundredths) / 100;
        int rest = (int) (Math.abs(hundredths) % 100);
        digits(whole);
        if (rest != 0) {
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + rest / 10);
            if (rest % 10 != 0) {
                bytes[length++] = (byte) ('0' + rest % 10);
            }
        }
    }

    private void digits(long whole) {
        long power = 1;
        while (whole / power >= 10) {
            power *= 10;
        }
        for (; power > 0; power /= 10) {
            bytes[length++] = (byte) ('0' + whole / power % 10);
        }
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
