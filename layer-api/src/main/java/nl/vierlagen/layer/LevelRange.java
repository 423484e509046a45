package nl.vierlagen.layer;

import java.util.Objects;

/**
 * A level with its certainty, as {@link Score} has it.
 *
 * @param assured the level with every open criterion taken as {@code not}
 * @param possible the level with every open criterion taken as {@code fully}
 */
public record LevelRange(Level assured, Level possible) {

    public LevelRange {
        Objects.requireNonNull(assured, "assured");
        Objects.requireNonNull(possible, "possible");
    }

    /** Whether answering the open criteria could still change the level. */
    public boolean isCertain() {
        return assured == possible;
    }
}
