package nl.vierlagen.layer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one rule by which a constant of an enumeration is written in files: {@code NOT_APPLICABLE} as {@code not-applicable}. */
final class Ids {

    /** Made once for each enumeration: every answer of every client asks for some. */
    private static final ClassValue<List<String>> ALL = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant ->
                            ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }
    };

    private Ids() {}

    static String of(Enum<?> constant) {
        return all(constant.getDeclaringClass()).get(constant.ordinal());
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String id) {
        int index = all(type).indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(type.getEnumConstants()[index]);
    }

    static List<String> all(Class<?> type) {
        return ALL.get(type);
    }
}
