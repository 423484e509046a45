package nl.vierlagen.layer;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong in what was read, told so that its author can mend it.
 *
 * @param place where it stands
 * @param path the keys that lead to it, joined by dots; empty for the document as a whole
 * @param found what stands there
 * @param allowed what may stand there instead
 * @param nearest the allowed word that is most like what was found, if one is
 */
public record Problem(Place place, String path, String found, String allowed, Optional<String> nearest) {

    public Problem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(allowed, "allowed");
        Objects.requireNonNull(nearest, "nearest");
    }

    /** One line: place, path, what was found, what is allowed, and the nearest match. */
    @Override
    public String toString() {
        String where = path.isEmpty() ? place.toString() : place + ": " + path;
        String meant = nearest.map(word -> " (did you mean '" + word + "'?)").orElse("");
        return where + ": found " + found + "; allowed: " + allowed + meant;
    }
}
