package nl.vierlagen.layer;

import java.util.List;
import java.util.Objects;

/**
 * A group of criteria in a layer.
 *
 * @param id unique in its layer
 * @param weight from 1 to 5, against the other themes of its layer
 * @param criteria at least one, in the order of the checklist
 */
public record Theme(String id, int weight, List<Criterion> criteria) {

    public Theme {
        Objects.requireNonNull(id, "id");
        criteria = List.copyOf(criteria);
        if (weight < 1 || weight > 5) {
            throw new IllegalArgumentException("weight must be from 1 to 5: " + weight + " at " + id);
        }
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("criteria must not be empty: " + id);
        }
    }
}
