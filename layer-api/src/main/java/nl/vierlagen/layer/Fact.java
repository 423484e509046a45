package nl.vierlagen.layer;

import java.util.Objects;

/**
 * One fact of a {@link FactGroup}. It describes what a layer reads, for whoever asks for it; what a layer allows beyond the type,
 * such as that one count is at most another, is not described.
 *
 * @param key below the group, or in each of its rows; with dots where it stands deeper, such as {@code questions.answered}
 * @param type what its value is
 * @param isRequired whether every row of the group, or the group once it is there, must have it
 */
public record Fact(String key, FactType type, boolean isRequired) {

    public Fact {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
    }
}
