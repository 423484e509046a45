package nl.vierlagen.batch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import nl.vierlagen.batch.RecordCodec.Sink;

/** Finds out how the values of a type are written and read, from the type itself. */
final class RecordParts {

    /** How values of one type are written and read. */
    interface Part {
        void write(Object value, Sink out);

        Object read(ByteBuffer in);
    }

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Map<Type, Part> found = new HashMap<>();

    RecordParts(Part texts) {
        found.put(String.class, texts);
        found.put(int.class, ContainerParts.part((Integer value, Sink out) -> out.writeLong(value), in ->
                (int) in.getLong()));
        found.put(long.class, ContainerParts.part((Long value, Sink out) -> out.writeLong(value), ByteBuffer::getLong));
        found.put(
                double.class,
                ContainerParts.part((Double value, Sink out) -> out.writeDouble(value), ByteBuffer::getDouble));
        found.put(
                boolean.class,
                ContainerParts.part((Boolean value, Sink out) -> out.writeByte(value ? 1 : 0), in -> in.get() != 0));
        found.put(byte[].class, ContainerParts.bytes());
        found.put(
                LocalDate.class,
                ContainerParts.part(
                        (LocalDate value, Sink out) -> out.writeLong(value.toEpochDay()),
                        in -> LocalDate.ofEpochDay(in.getLong())));
        Part ints = ContainerParts.optional(found.get(int.class));
        found.put(
                OptionalInt.class,
                ContainerParts.part(
                        (OptionalInt value, Sink out) ->
                                ints.write(value.stream().boxed().findAny(), out),
                        in -> ((Optional<?>) ints.read(in))
                                .map(value -> OptionalInt.of((int) value))
                                .orElseGet(OptionalInt::empty)));
        Part doubles = ContainerParts.optional(found.get(double.class));
        found.put(
                OptionalDouble.class,
                ContainerParts.part(
                        (OptionalDouble value, Sink out) ->
                                doubles.write(value.stream().boxed().findAny(), out),
                        in -> ((Optional<?>) doubles.read(in))
                                .map(value -> OptionalDouble.of((double) value))
                                .orElseGet(OptionalDouble::empty)));
    }

    /** The way of a type; found once, however often the type comes. */
    Part of(Type type) {
        Part known = found.get(type);
        if (known == null) {
            known = type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
            found.put(type, known);
        }
        return known;
    }

    private Part plain(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return ContainerParts.part(
                    (Enum<?> value, Sink out) -> out.writeByte(value.ordinal()), in -> constants[in.get() & 0xff]);
        }
        if (type.isSealed()) {
            return oneOf(type.getPermittedSubclasses());
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalArgumentException("type must be a record, or what records are made of: " + type);
    }

    private Part generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        List<Part> inside =
                Arrays.stream(type.getActualTypeArguments()).map(this::of).toList();
        if (raw == Optional.class) {
            return ContainerParts.optional(inside.get(0));
        }
        if (raw == List.class) {
            return ContainerParts.list(inside.get(0));
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return ContainerParts.map(inside.get(0), inside.get(1), raw == Map.class);
        }
        throw new IllegalArgumentException("type must be an optional, a list or a map: " + type);
    }

    private Part record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Part[] parts = new Part[components.length];
        MethodHandle[] getters = new MethodHandle[components.length];
        MethodHandle constructor;
        try {
            for (int i = 0; i < components.length; i++) {
                parts[i] = of(components[i].getGenericType());
                getters[i] = LOOKUP.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = LOOKUP.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("type must be a record that can be read from here: " + type, e);
        }
        return new RecordPart(parts, getters, constructor);
    }

    private record RecordPart(Part[] parts, MethodHandle[] getters, MethodHandle constructor) implements Part {
        @Override
        public void write(Object value, Sink out) {
            for (int i = 0; i < parts.length; i++) {
                parts[i].write(get(getters[i], value), out);
            }
        }

        @Override
        public Object read(ByteBuffer in) {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].read(in);
            }
            try {
                return (Object) constructor.invokeExact(values);
            } catch (Throwable e) {
                throw unexpected(e);
            }
        }

        private static Object get(MethodHandle getter, Object value) {
            try {
                return (Object) getter.invokeExact(value);
            } catch (Throwable e) {
                throw unexpected(e);
            }
        }

        private static IllegalStateException unexpected(Throwable thrown) {
            if (thrown instanceof Error error) {
                throw error;
            }
            return new IllegalStateException(thrown);
        }
    }

    private Part oneOf(Class<?>[] types) {
        List<Class<?>> all = List.of(types);
        Part[] parts = all.stream().map(this::of).toArray(Part[]::new);
        return new Part() {
            @Override
            public void write(Object value, Sink out) {
                int index = all.indexOf(value.getClass());
                out.writeByte(index);
                parts[index].write(value, out);
            }

            @Override
            public Object read(ByteBuffer in) {
                return parts[in.get()].read(in);
            }
        };
    }
}
