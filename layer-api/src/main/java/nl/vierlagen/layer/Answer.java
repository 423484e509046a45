package nl.vierlagen.layer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a client or an auditor stated about one criterion. */
public sealed interface Answer {

    /** The remark that goes with it, if one was made. */
    Optional<String> note();

    /** Where it can be seen: addresses or names of documents; maybe none. */
    List<String> evidence();

    /** A rating was given. */
    record Rated(Rating rating, Optional<String> note, List<String> evidence) implements Answer {
        public Rated {
            Objects.requireNonNull(rating, "rating");
            Objects.requireNonNull(note, "note");
            evidence = List.copyOf(evidence);
        }
    }

    /** The criterion does not concern this client, and the note says why. */
    record NotApplicable(Optional<String> note, List<String> evidence) implements Answer {

        /** The word for it in files, in the place of a rating. */
        public static final String ID = "not-applicable";

        public NotApplicable {
            Objects.requireNonNull(note, "note");
            evidence = List.copyOf(evidence);
        }
    }

    /** No rating was given; there may be a remark all the same. */
    record Unrated(Optional<String> note, List<String> evidence) implements Answer {

        /** Nothing was said at all. */
        public static final Unrated SILENT = new Unrated(Optional.empty(), List.of());

        public Unrated {
            Objects.requireNonNull(note, "note");
            evidence = List.copyOf(evidence);
        }
    }
}
