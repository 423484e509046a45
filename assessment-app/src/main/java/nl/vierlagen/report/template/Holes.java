package nl.vierlagen.report.template;

import java.util.Arrays;

/**
 * What a record leaves to a stencil and what it fills the holes with. While a record's parts are shown, theirs stand behind its
 * own: so one of these serves a whole page. Belongs to one thread.
 */
final class Holes {

    /** What is kept of a record: those that are equal share a stencil. */
    static final class Kept {
        private Object[] values;
        private int count;
        private int hash = 1;

        private Kept(Object[] values) {
            this.values = values;
        }

        private void add(Object value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = value;
            hash = 31 * hash + shallowHash(value);
        }

        private void clear() {
            count = 0;
            hash = 1;
        }

        /** The same, for keeping. */
        Kept copy() {
            Kept copy = new Kept(Arrays.copyOf(values, count));
            copy.count = count;
            copy.hash = hash;
            return copy;
        }

        /** Texts and choices tell records apart; to walk through lists and records inside would cost more than it finds. */
        private static int shallowHash(Object value) {
            return value instanceof String
                            || value instanceof Enum
                            || value instanceof Boolean
                            || value instanceof Integer
                    ? value.hashCode()
                    : 1;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Kept that
                    && hash == that.hash
                    && Arrays.equals(values, 0, count, that.values, 0, that.count);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private final Kept kept = new Kept(new Object[64]);
    private Object[] filling = new Object[256];
    private int end;

    void keep(Object value) {
        kept.add(value);
    }

    void add(Object value) {
        if (end == filling.length) {
            filling = Arrays.copyOf(filling, 2 * end);
        }
        filling[end++] = value;
    }

    /** What was kept since {@link #keepNothing}; it changes with what is kept next. */
    Kept kept() {
        return kept;
    }

    /** Forgets what was kept. */
    void keepNothing() {
        kept.clear();
    }

    /** Where the next hole's filling will stand. */
    int end() {
        return end;
    }

    Object get(int index) {
        return filling[index];
    }

    /** Forgets all that was added since the end was there. */
    void backTo(int earlier) {
        Arrays.fill(filling, earlier, end, null);
        end = earlier;
    }
}
