package nl.vierlagen.report.template;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which records a view is made of, and what their components are called. */
final class ViewNames {

    private ViewNames() {}

    /** The view's own type and every record in it, in the order in which they are met. */
    static Set<Class<?>> records(Class<?> view) {
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(view, records);
        return records;
    }

    /** The names of all their components. */
    static SortedSet<String> all(Class<?> view) {
        SortedSet<String> names = new TreeSet<>();
        records(view)
                .forEach(record -> names.addAll(Members.of(record).components().keySet()));
        return names;
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, records);
            }
        } else if (type instanceof Class<?> plain) {
            if (plain.isSealed()) {
                for (Class<?> permitted : plain.getPermittedSubclasses()) {
                    collect(permitted, records);
                }
            } else if (plain.isRecord() && records.add(plain)) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    collect(component.getGenericType(), records);
                }
            }
        }
    }
}
