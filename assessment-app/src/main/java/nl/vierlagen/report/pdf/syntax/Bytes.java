package nl.vierlagen.report.pdf.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow, with PDF's ways to write numbers and strings. Not safe to share between threads. */
public final class Bytes {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private byte[] buffer;
    private int size;

    public Bytes() {
        this(512);
    }

    /** With room for that many, before it grows. */
    public Bytes(int room) {
        buffer = new byte[room];
    }

    /** Adds text whose characters are all in US-ASCII, as it is. */
    public Bytes ascii(String text) {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            buffer[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** Adds one byte. */
    public Bytes add(int value) {
        reserve(1);
        buffer[size++] = (byte) value;
        return this;
    }

    /** Adds all bytes of an array. */
    public Bytes add(byte[] values) {
        return add(values, values.length);
    }

    /** Adds the bytes of another. */
    public Bytes add(Bytes other) {
        return add(other.buffer, other.size);
    }

    private Bytes add(byte[] values, int length) {
        reserve(length);
        System.arraycopy(values, 0, buffer, size, length);
        size += length;
        return this;
    }

    /** Adds a whole number in decimal. */
    public Bytes integer(int value) {
        if (value < 0) {
            return add('-').digits(-(long) value);
        }
        return digits(value);
    }

    /** Adds a number, rounded to hundredths, and a space. */
    public Bytes number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            add('-');
            hundredths = -hundredths;
        }
        digits(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            add('.').add('0' + rest / 10);
            if (rest % 10 != 0) {
                add('0' + rest % 10);
            }
        }
        return add(' ');
    }

    private Bytes digits(long value) {
        int length = 1;
        for (long power = 10; power <= value; power *= 10) {
            length++;
        }
        reserve(length);
        long rest = value;
        for (int i = size + length - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += length;
        return this;
    }

    /** Adds a reference to an object: {@code 12 0 R}. */
    public Bytes reference(int object) {
        return integer(object).ascii(" 0 R");
    }

    /** Adds a text string (7.9.2.2): plain where it is all printable US-ASCII, and else in UTF-16. */
    public Bytes text(String text) {
        if (text.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            return literal(text.getBytes(StandardCharsets.US_ASCII));
        }
        ascii("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i));
        }
        return add('>');
    }

    /** Adds a literal string (7.3.4.2). */
    public Bytes literal(byte[] values) {
        add('(');
        for (byte value : values) {
            literalByte(value);
        }
        return add(')');
    }

    /** Adds a byte as it stands within the parentheses of a literal string. */
    public Bytes literalByte(int value) {
        int octet = value & 0xff;
        reserve(2);
        if (octet == '(' || octet == ')' || octet == '\\') {
            buffer[size++] = '\\';
        } else if (octet == '\r') {
            buffer[size++] = '\\';
            octet = 'r';
        }
        buffer[size++] = (byte) octet;
        return this;
    }

    /** Adds 16 bits as four hexadecimal digits. */
    public Bytes hex(int value) {
        return add(HEX[value >> 12 & 15])
                .add(HEX[value >> 8 & 15])
                .add(HEX[value >> 4 & 15])
                .add(HEX[value & 15]);
    }

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return Arrays.copyOf(buffer, size);
    }

    /** The bytes as text, of which all are in US-ASCII. */
    public String toAscii() {
        return new String(buffer, 0, size, StandardCharsets.US_ASCII);
    }

    byte[] buffer() {
        return buffer;
    }

    private void reserve(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(size + more, buffer.length * 2));
        }
    }
}
