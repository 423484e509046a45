package nl.vierlagen.evidence;

/** Which messages belong to one thread: four bytes each, whatever the order in which they are joined. */
final class Roots {

    /** Of each message, another one of its thread, or itself. */
    private final int[] others;

    Roots(int size) {
        this.others = new int[size];
        for (int i = 0; i < size; i++) {
            others[i] = i;
        }
    }

    /** The one message of a thread by which it is known. */
    int of(int message) {
        int root = message;
        while (others[root] != root) {
            others[root] = others[others[root]];
            root = others[root];
        }
        return root;
    }

    /** Makes one thread of those of two messages. */
    void join(int message, int other) {
        others[of(message)] = of(other);
    }
}
