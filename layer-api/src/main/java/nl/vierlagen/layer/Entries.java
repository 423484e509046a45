package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of one mapping, found by their keys. A handful is looked through, which costs less than hashing it; and of many,
 * the one asked for is most often the one asked for last, or the next.
 */
final class Entries {

    private static final int FEW = 8;

    private final List<Node.Entry> list;

    /** Of many entries, made as soon as it is needed. */
    private Map<String, Integer> indexes = Map.of();

    private int last;

    /** No entries yet. */
    Entries() {
        this.list = new ArrayList<>(FEW);
    }

    /** These entries, each with another key. */
    Entries(List<Node.Entry> all) {
        this.list = all;
    }

    List<Node.Entry> list() {
        return list;
    }

    Node.Entry get(int index) {
        return list.get(index);
    }

    /** Adds an entry, unless there is one with its key: then tells where that stands. -1 if it was added. */
    int add(Node.Entry entry) {
        int earlier = list.size() < FEW ? lookedThrough(entry.key()) : hashed(entry.key());
        if (earlier < 0) {
            if (!indexes.isEmpty()) {
                indexes.put(entry.key(), list.size());
            }
            list.add(entry);
        }
        return earlier;
    }

    /** Where the entry with that key stands; -1 if there is none. */
    int indexOf(String key) {
        if (list.size() <= FEW) {
            return lookedThrough(key);
        }
        if (hasKey(last, key)) {
            return last;
        }
        int found = hasKey(last + 1, key) ? last + 1 : hashed(key);
        last = Math.max(0, found);
        return found;
    }

    private int lookedThrough(String key) {
        for (int i = 0; i < list.size(); i++) {
            if (hasKey(i, key)) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasKey(int index, String key) {
        return index < list.size() && list.get(index).key().equals(key);
    }

    private int hashed(String key) {
        if (indexes.isEmpty()) {
            indexes = new HashMap<>(8 * FEW);
            for (int i = 0; i < list.size(); i++) {
                indexes.put(list.get(i).key(), i);
            }
        }
        return indexes.getOrDefault(key, -1);
    }
}
