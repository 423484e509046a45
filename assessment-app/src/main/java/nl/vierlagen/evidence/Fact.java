package nl.vierlagen.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What was counted, as an assessment file tells it. */
public sealed interface Fact {

    /** How a single value is written. */
    enum Kind {
        /** A number. */
        NUMBER,
        /** A date or a word of a closed list: quoted in JSON only. */
        WORD,
        /** Words of a person: always quoted. */
        TEXT
    }

    /**
     * A single value.
     *
     * @param isProposal whether it stands back where a person wrote another one
     * @param reason why, for a comment beside it
     */
    record Value(Kind kind, String text, boolean isProposal, Optional<String> reason) implements Fact {
        public Value {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(reason, "reason");
        }

        /** A value that was counted. */
        public Value(Kind kind, String text) {
            this(kind, text, false, Optional.empty());
        }
    }

    /**
     * Keys with values, in the order in which they are written.
     *
     * @param isShort whether they stand on one line
     */
    record Group(Map<String, Fact> facts, boolean isShort) implements Fact {
        public Group {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }

        /** On a line each. */
        public Group(Map<String, Fact> facts) {
            this(facts, false);
        }

        /** The same below other keys, the first of them outermost. */
        public Group under(String... keys) {
            Group group = this;
            for (int i = keys.length - 1; i >= 0; i--) {
                group = new Group(Map.of(keys[i], group));
            }
            return group;
        }
    }

    /**
     * Entries of a list.
     *
     * @param identity tells which entry of a file each of these is
     */
    record Listing(List<Group> entries, Identity identity) implements Fact {
        public Listing {
            entries = List.copyOf(entries);
            Objects.requireNonNull(identity, "identity");
        }
    }

    /**
     * Documents or addresses that others may stand beside: where a file has another value in their place, they stand back.
     */
    record Sources(List<String> names) implements Fact {
        public Sources {
            names = List.copyOf(names);
        }
    }

    /** Finds the entry of a list that tells of the same thing. */
    @FunctionalInterface
    interface Identity {

        /**
         * The index of the entry.
         *
         * @param written single values of each entry in the file, by their keys
         * @return -1 if there is none, -2 if more than one could be it
         */
        int find(Group counted, List<Map<String, String>> written);
    }
}
