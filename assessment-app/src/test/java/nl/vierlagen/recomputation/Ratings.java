package nl.vierlagen.recomputation;

import java.util.List;

/** What each rating is worth. */
final class Ratings {

    static final String NOT_APPLICABLE = "not-applicable";
    static final List<String> NAMES = List.of("not", "partly", "largely", "fully");
    static final Fraction LARGELY = Fraction.of(2, 3);
    static final Fraction FULLY = Fraction.ONE;

    private Ratings() {}

    static Fraction worth(String rating) {
        int thirds = NAMES.indexOf(rating);
        if (thirds < 0) {
            throw new IllegalArgumentException("rating: " + rating);
        }
        return Fraction.of(thirds, 3);
    }
}
