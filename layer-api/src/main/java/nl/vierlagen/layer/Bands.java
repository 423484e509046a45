package nl.vierlagen.layer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a measured figure into a rating. The bands are tried from {@code fully} down; what meets none is {@code not}.
 *
 * @param bands from the strictest to the mildest, all in one direction
 */
public record Bands(List<Band> bands) {

    private static final Pattern BAND = Pattern.compile("(>=|<=|>|<)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)");

    /** How a figure is compared with the limit of a band. */
    public enum Comparison {
        /** At or above the limit. */
        AT_LEAST(">="),
        /** Above the limit. */
        ABOVE(">"),
        /** At or below the limit. */
        AT_MOST("<="),
        /** Below the limit. */
        BELOW("<");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** The sign in files: {@code >=}, {@code >}, {@code <=} or {@code <}. */
        public String sign() {
            return sign;
        }

        /** Whether a figure stands so to a limit; what differs by no more than 1e-9 is equal, as figures are computed. */
        public boolean holds(double value, double limit) {
            return switch (this) {
                case AT_LEAST -> value >= limit - Scoring.TOLERANCE;
                case ABOVE -> value > limit + Scoring.TOLERANCE;
                case AT_MOST -> value <= limit + Scoring.TOLERANCE;
                case BELOW -> value < limit - Scoring.TOLERANCE;
            };
        }

        boolean rising() {
            return this == AT_LEAST || this == ABOVE;
        }
    }

    /** One band: the rating that it gives to a figure that stands so to its limit. */
    public record Band(Rating rating, Comparison comparison, double limit) {
        public Band {
            Objects.requireNonNull(rating, "rating");
            Objects.requireNonNull(comparison, "comparison");
            if (!Double.isFinite(limit)) {
                throw new IllegalArgumentException("limit must be a finite number: " + limit);
            }
        }

        /** As it is written in a checklist: {@code >= 10}. */
        public String written() {
            String figure = limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
            return comparison.sign() + " " + figure;
        }
    }

    public Bands {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.get(0).rating() != Rating.FULLY) {
            throw new IllegalArgumentException("bands must begin with one for fully");
        }
        for (int i = 1; i < bands.size(); i++) {
            checkMilder(bands.get(i - 1), bands.get(i));
        }
    }

    private static void checkMilder(Band strict, Band mild) {
        boolean rising = strict.comparison().rising();
        boolean milder = rising ? mild.limit() < strict.limit() : mild.limit() > strict.limit();
        if (mild.comparison().rising() != rising || !milder || mild.rating().compareTo(strict.rating()) >= 0) {
            throw new IllegalArgumentException("the band for " + mild.rating().id() + " (" + mild.written()
                    + ") must be milder than that for " + strict.rating().id() + " (" + strict.written() + ")");
        }
    }

    /** Whether a higher figure is a better one. */
    public boolean rising() {
        return bands.get(0).comparison().rising();
    }

    /** The rating that a figure earns. */
    public Rating rate(double value) {
        for (Band band : bands) {
            if (band.comparison().holds(value, band.limit())) {
                return band.rating();
            }
        }
        return Rating.NOT;
    }

    /** Bands as a checklist writes them, such as {@code fully: ">= 10"}; empty for a text that is no band. */
    static Optional<Band> band(Rating rating, String written) {
        Matcher matcher = BAND.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Comparison comparison : Comparison.values()) {
            if (comparison.sign().equals(matcher.group(1))) {
                return Optional.of(new Band(rating, comparison, Double.parseDouble(matcher.group(2))));
            }
        }
        return Optional.empty();
    }

    /** Bands in the order in which they are tried. */
    static Bands of(Map<Rating, Band> byRating) {
        Map<Rating, Band> sorted = new EnumMap<>(byRating);
        return new Bands(List.of(Rating.FULLY, Rating.LARGELY, Rating.PARTLY).stream()
                .filter(sorted::containsKey)
                .map(sorted::get)
                .toList());
    }
}
