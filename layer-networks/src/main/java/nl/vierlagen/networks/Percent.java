package nl.vierlagen.networks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Shares in percent; none where there is nothing to take a share of. */
final class Percent {

    private Percent() {}

    static OptionalDouble of(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }

    /** The share of items with {@code true} among those of which it is known. */
    static <T> OptionalDouble ofTrue(List<T> items, Function<T, Optional<Boolean>> question) {
        List<Boolean> known =
                items.stream().flatMap(item -> question.apply(item).stream()).toList();
        return of(known.stream().filter(answer -> answer).count(), known.size());
    }
}
