package nl.vierlagen.layer;

/**
 * The keys that lead to a value. They are joined when a problem is told, and never for a document without one: joining them for
 * every value costs as much as reading it.
 */
final class KeyPath {

    /** A whole document. */
    static final KeyPath ROOT = new KeyPath(null, "", -1);

    private final KeyPath above;
    private final String key;
    private final int index;

    private KeyPath(KeyPath above, String key, int index) {
        this.above = above;
        this.key = key;
        this.index = index;
    }

    /** The path that was told so. */
    static KeyPath of(String told) {
        return told.isEmpty() ? ROOT : new KeyPath(null, told, -1);
    }

    /** A key of this mapping. */
    KeyPath key(String inside) {
        return new KeyPath(this, inside, -1);
    }

    /** An item of this list. */
    KeyPath item(int inside) {
        return new KeyPath(this, "", inside);
    }

    /** Keys joined by dots, as they are shown; {@code [2]} for the third item of a list. */
    @Override
    public String toString() {
        if (above == null) {
            return key;
        }
        if (index >= 0) {
            return above + "[" + index + "]";
        }
        String before = above.toString();
        String shown = Problems.abridged(key);
        return before.isEmpty() ? shown : before + "." + shown;
    }
}
