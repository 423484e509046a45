package nl.vierlagen.batch;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.vierlagen.batch.RecordCodec.Sink;
import nl.vierlagen.batch.RecordParts.Part;

/** How what holds other values is written and read: how many there are, and then each. */
final class ContainerParts {

    private ContainerParts() {}

    static Part optional(Part inside) {
        return part(
                (Optional<?> value, Sink out) -> {
                    out.writeByte(value.isPresent() ? 1 : 0);
                    value.ifPresent(there -> inside.write(there, out));
                },
                in -> in.get() == 0 ? Optional.empty() : Optional.of(inside.read(in)));
    }

    static Part list(Part inside) {
        return part(
                (List<?> values, Sink out) -> {
                    out.writeCount(values.size());
                    for (Object value : values) {
                        inside.write(value, out);
                    }
                },
                in -> {
                    Object[] values = new Object[RecordCodec.readCount(in)];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = inside.read(in);
                    }
                    return List.of(values);
                });
    }

    static Part map(Part keys, Part values, boolean ordered) {
        return part(
                (Map<?, ?> map, Sink out) -> {
                    out.writeCount(map.size());
                    map.forEach((key, value) -> {
                        keys.write(key, out);
                        values.write(value, out);
                    });
                },
                in -> {
                    Map<Object, Object> map = ordered ? new LinkedHashMap<>() : new TreeMap<>();
                    for (int left = RecordCodec.readCount(in); left > 0; left--) {
                        Object key = keys.read(in);
                        map.put(key, values.read(in));
                    }
                    return map;
                });
    }

    static Part bytes() {
        return part(ContainerParts::writeBytes, ContainerParts::readBytes);
    }

    private static void writeBytes(byte[] bytes, Sink out) {
        out.writeCount(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(ByteBuffer in) {
        byte[] bytes = new byte[RecordCodec.readCount(in)];
        in.get(bytes);
        return bytes;
    }

    static <V> Part part(BiConsumer<V, Sink> writer, Function<ByteBuffer, ?> reader) {
        return new Part() {
            @Override
            @SuppressWarnings("unchecked")
            public void write(Object value, Sink out) {
                writer.accept((V) value, out);
            }

            @Override
            public Object read(ByteBuffer in) {
                return reader.apply(in);
            }
        };
    }
}
