package nl.vierlagen.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes values of one type as bytes and reads them back; equal values give equal bytes. The type is made of records, sealed
 * interfaces over them, enums, texts, figures, dates, optionals, lists and maps: no form of it has to be kept up by hand.
 * What is written is read in the same process and by nobody else. Safe to share between threads.
 */
final class RecordCodec<T> {

    private final Class<T> type;
    private final RecordParts.Part part;

    /**
     * Made for a type.
     *
     * @param known texts that come again and again, such as ids: each takes a byte or two, and reading gives the one that
     *     is listed here
     */
    RecordCodec(Class<T> type, List<String> known) {
        this.type = type;
        this.part = new RecordParts(new Texts(known)).of(type);
    }

    byte[] encode(T value) {
        Sink out = new Sink();
        part.write(value, out);
        return out.bytes();
    }

    T decode(byte[] bytes) {
        return type.cast(part.read(ByteBuffer.wrap(bytes)));
    }

    /** Bytes that are still being added to. */
    static final class Sink {
        private ByteBuffer buffer = ByteBuffer.allocate(8192);

        private ByteBuffer room(int bytes) {
            if (buffer.remaining() < bytes) {
                ByteBuffer larger = ByteBuffer.allocate(Math.max(2 * buffer.capacity(), buffer.position() + bytes));
                buffer = larger.put(buffer.flip());
            }
            return buffer;
        }

        void writeByte(int value) {
            room(Byte.BYTES).put((byte) value);
        }

        void writeLong(long value) {
            room(Long.BYTES).putLong(value);
        }

        void writeDouble(double value) {
            room(Double.BYTES).putDouble(value);
        }

        void write(byte[] bytes) {
            room(bytes.length).put(bytes);
        }

        /** A number from 0, in as few bytes as it needs. */
        void writeCount(int count) {
            int left = count;
            while (left >= 0x80) {
                writeByte(left | 0x80);
                left >>>= 7;
            }
            writeByte(left);
        }

        private byte[] bytes() {
            byte[] bytes = new byte[buffer.position()];
            buffer.flip().get(bytes);
            return bytes;
        }
    }

    static int readCount(ByteBuffer in) {
        int count = 0;
        int shift = 0;
        byte next = in.get();
        while (next < 0) {
            count |= (next & 0x7f) << shift;
            shift += 7;
            next = in.get();
        }
        return count | next << shift;
    }

    /** Texts: a known one by its number, any other as it is. */
    private static final class Texts implements RecordParts.Part {
        private static final int UNKNOWN = 0;

        private final List<String> known;
        private final Map<String, Integer> numbers = new HashMap<>();

        Texts(List<String> known) {
            this.known = known.stream().distinct().toList();
            this.known.forEach(text -> numbers.put(text, numbers.size() + 1));
        }

        @Override
        public void write(Object value, Sink out) {
            Integer number = numbers.get(value);
            if (number != null) {
                out.writeCount(number);
            } else {
                byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
                out.writeCount(UNKNOWN);
                out.writeCount(bytes.length);
                out.write(bytes);
            }
        }

        @Override
        public Object read(ByteBuffer in) {
            int number = readCount(in);
            if (number != UNKNOWN) {
                return known.get(number - 1);
            }
            int length = readCount(in);
            String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
            return text;
        }
    }
}
