package nl.vierlagen.report.template;

import java.util.Arrays;

/**
 * What a record leaves to a stencil and what it fills the holes with. While a record's parts are shown, theirs stand behind its
 * own: so one of these serves a whole page. Belongs to one thread.
 */
final class Holes {

    /** What is kept of a record: those that are equal share a stencil. */
    record Kept(Object[] values, int hash) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Kept that && hash == that.hash && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private Object[] kept = new Object[64];
    private int keptCount;
    private Object[] filling = new Object[256];
    private int end;

    void keep(Object value) {
        if (keptCount == kept.length) {
            kept = Arrays.copyOf(kept, 2 * keptCount);
        }
        kept[keptCount++] = value;
    }

    void add(Object value) {
        if (end == filling.length) {
            filling = Arrays.copyOf(filling, 2 * end);
        }
        filling[end++] = value;
    }

    /** What was kept since this was asked last. */
    Kept kept() {
        Object[] values = Arrays.copyOf(kept, keptCount);
        keptCount = 0;
        return new Kept(values, Arrays.hashCode(values));
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
