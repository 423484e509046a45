package nl.vierlagen.report.template;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a view's record of one type falls into what a stencil keeps and what fills its holes. Both are found by one walk over the
 * components, in their order.
 */
final class Outline {

    private static final ClassValue<Outline> ALL = new ClassValue<>() {
        @Override
        protected Outline computeValue(Class<?> type) {
            return new Outline(type);
        }
    };

    /** What a component is to a stencil. */
    enum Kind {
        /** Kept: records with equal values share a stencil. */
        FIXED,
        /** Holes for all that is in it: {@link Slot}. */
        SLOT,
        /** One hole: {@link Part}. */
        PART,
        /** A record, or some of them, with slots or parts further inside. */
        INSIDE,
        /** The same for all of a page: {@link PageView}. */
        PAGE
    }

    /** A component of a record. */
    record Field(String name, Kind kind, UnaryOperator<Object> getter) {
        Object of(Record record) {
            return getter.apply(record);
        }
    }

    private final Field[] fields;
    private final boolean mayBeWhole;

    private Outline(Class<?> type) {
        List<Field> found = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            found.add(new Field(component.getName(), kind(type, component), getter(component)));
        }
        this.fields = found.toArray(Field[]::new);
        this.mayBeWhole = found.stream().noneMatch(field -> field.kind() == Kind.INSIDE)
                && Arrays.stream(type.getRecordComponents())
                        .filter(component ->
                                component.isAnnotationPresent(Slot.class) || component.isAnnotationPresent(Part.class))
                        .allMatch(component ->
                                component.getType() == Optional.class || component.getType() == List.class);
    }

    static Outline of(Class<?> type) {
        return ALL.get(type);
    }

    List<Field> fields() {
        return Arrays.asList(fields);
    }

    /** Whether a record of the type can be without any hole. */
    boolean mayBeWhole() {
        return mayBeWhole;
    }

    /** Adds to what is kept of a record, and to what fills its holes. */
    static void collect(Record record, Holes holes) {
        holes.keep(record.getClass());
        for (Field field : of(record.getClass()).fields) {
            switch (field.kind()) {
                case FIXED -> holes.keep(field.of(record));
                case SLOT -> collectSlots(field.of(record), holes);
                case PART -> {
                    Object value = field.of(record);
                    boolean isThere = isThere(value);
                    holes.keep(isThere);
                    if (isThere) {
                        holes.add(value);
                    }
                }
                case INSIDE -> collectInside(field.of(record), holes);
                case PAGE -> {
                    // What holds for the whole page has stencils of its own.
                }
            }
        }
    }

    /** Whether a part has anything to show. */
    static boolean isThere(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        return !(part instanceof List<?> list) || !list.isEmpty();
    }

    private static void collectSlots(Object value, Holes holes) {
        if (value instanceof Optional<?> optional) {
            holes.keep(optional.isPresent());
            optional.ifPresent(inside -> collectSlots(inside, holes));
        } else if (value instanceof List<?> list) {
            holes.keep(list.size());
            for (Object item : list) {
                collectSlots(item, holes);
            }
        } else if (value instanceof Record record) {
            holes.keep(record.getClass());
            for (Field field : of(record.getClass()).fields) {
                collectSlots(field.of(record), holes);
            }
        } else {
            holes.add(value);
        }
    }

    private static void collectInside(Object value, Holes holes) {
        if (value instanceof Optional<?> optional) {
            holes.keep(optional.isPresent());
            optional.ifPresent(inside -> collect((Record) inside, holes));
        } else if (value instanceof List<?> list) {
            holes.keep(list.size());
            for (Object item : list) {
                collect((Record) item, holes);
            }
        } else {
            collect((Record) value, holes);
        }
    }

    private static Kind kind(Class<?> type, RecordComponent component) {
        if (component.isAnnotationPresent(Slot.class)) {
            return Kind.SLOT;
        }
        if (component.isAnnotationPresent(Part.class)) {
            return Kind.PART;
        }
        if (PageView.class.isAssignableFrom(type) && PageView.NAMES.contains(component.getName())) {
            return Kind.PAGE;
        }
        return hasHoles(component.getGenericType()) ? Kind.INSIDE : Kind.FIXED;
    }

    private static boolean hasHoles(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return arguments.length == 1 && hasHoles(arguments[0]);
        }
        return type instanceof Class<?> c
                && c.isRecord()
                && Arrays.stream(of(c).fields).anyMatch(field -> field.kind() != Kind.FIXED);
    }

    /** The accessor as a function: called many millions of times, it is several times faster than by reflection. */
    @SuppressWarnings("unchecked") // as the factory was asked for
    private static UnaryOperator<Object> getter(RecordComponent component) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            return (UnaryOperator<Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(UnaryOperator.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("a view is public: " + component, e);
        }
    }
}
