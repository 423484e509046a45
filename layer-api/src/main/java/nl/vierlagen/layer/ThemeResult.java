package nl.vierlagen.layer;

import java.util.Objects;
import java.util.Optional;

/**
 * The outcome for one theme.
 *
 * @param id the theme's id
 * @param score from 0 to 100; empty if none of its criteria is applicable
 */
public record ThemeResult(String id, Optional<Score> score) {

    public ThemeResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(score, "score");
    }
}
