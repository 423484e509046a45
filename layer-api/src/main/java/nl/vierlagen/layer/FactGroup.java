package nl.vierlagen.layer;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Facts that belong together and are asked together.
 *
 * @param id the key below a layer's {@code facts}; with dots where it stands deeper, such as {@code items.found}
 * @param isList whether it is a list of rows, each with these facts; else it is one mapping
 * @param facts at least one, each with another key, in the order in which they are asked
 */
public record FactGroup(String id, boolean isList, List<Fact> facts) {

    /** @throws IllegalArgumentException if there is no fact, or two have one key */
    public FactGroup {
        Objects.requireNonNull(id, "id");
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("facts must not be empty: " + id);
        }
        Set<String> keys = new HashSet<>();
        for (Fact fact : facts) {
            if (!keys.add(fact.key())) {
                throw new IllegalArgumentException("facts has " + fact.key() + " twice: " + id);
            }
        }
    }
}
