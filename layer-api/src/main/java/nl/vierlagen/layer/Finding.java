package nl.vierlagen.layer;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the audit holds of one criterion, once answers and measured figures are laid side by side. */
public sealed interface Finding {

    /** The criterion's share of its weight, from 0 to 1; empty where the criterion does not count. */
    Optional<Score> share();

    /** Where a rating comes from. */
    enum Basis {
        /** From an answer, with no measured rating that differs from it. */
        STATED,
        /** From facts alone. */
        MEASURED,
        /** From an answer that differs from what was measured. */
        OVERRULED,
        /** From nowhere: there is no rating. */
        OPEN;

        /** The name in files, such as {@code stated}. */
        public String id() {
            return Ids.of(this);
        }
    }

    /** Where it comes from. */
    Basis basis();

    /** A rating. */
    record Rated(Rating rating, Basis basis) implements Finding {

        private static final List<Optional<Score>> SHARES = Arrays.stream(Rating.values())
                .map(rating -> Optional.of(new Score(rating.value(), rating.value())))
                .toList();

        public Rated {
            Objects.requireNonNull(rating, "rating");
            Objects.requireNonNull(basis, "basis");
        }

        @Override
        public Optional<Score> share() {
            return SHARES.get(rating.ordinal());
        }
    }

    /** The criterion does not concern this client: it counts in no mean. */
    record NotApplicable(Basis basis) implements Finding {
        public NotApplicable {
            Objects.requireNonNull(basis, "basis");
        }

        @Override
        public Optional<Score> share() {
            return Optional.empty();
        }
    }

    /** Nobody knows yet: anything from nothing to all of its weight. */
    record Open() implements Finding {

        private static final Optional<Score> SHARE = Optional.of(new Score(Rating.NOT.value(), Rating.FULLY.value()));

        @Override
        public Optional<Score> share() {
            return SHARE;
        }

        @Override
        public Basis basis() {
            return Basis.OPEN;
        }
    }
}
