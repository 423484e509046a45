package nl.vierlagen.overlay;

import java.util.Optional;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/**
 * Something that an overlay adds, and that needs words in each language.
 *
 * @param place where it stands
 * @param path the keys that lead to it
 * @param id its id
 * @param before the keys before the language, of its words
 * @param after the keys after it
 */
record Addition(Place place, String path, String id, String before, String after) {

    /** Where its words in a language stand, as keys. */
    String words(String language) {
        return before + "." + language + after;
    }

    /** That it has none in a language. */
    Problem without(String language) {
        return new Problem(
                place, path, "'" + id + "', which has no words in " + language, words(language), Optional.empty());
    }
}
