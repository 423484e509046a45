package nl.vierlagen.batch;

import com.carrotsearch.hppc.LongLongHashMap;
import com.carrotsearch.hppc.cursors.LongCursor;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;

/**
 * The ids of any number of clients, each with a number that tells where more is known of it. An id takes two longs; the text
 * itself is looked up where two ids seem to be the same.
 */
final class ClientIds {

    /** Finds the id that a number belongs to. */
    interface Lookup {
        String id(long position) throws IOException;
    }

    private final Lookup lookup;
    private final ToLongFunction<String> hashing;
    private final LongLongHashMap byHash = new LongLongHashMap();
    private final Map<String, Long> others = new HashMap<>();

    ClientIds(Lookup lookup) {
        this(lookup, ClientIds::hash);
    }

    ClientIds(Lookup lookup, ToLongFunction<String> hashing) {
        this.lookup = lookup;
        this.hashing = hashing;
    }

    /** A number that is the same for equal ids, in every version. */
    static long hash(String id) {
        return Hashing.farmHashFingerprint64()
                .hashString(id, StandardCharsets.UTF_8)
                .asLong();
    }

    /** The number that goes with an id; empty if it was never put. */
    OptionalLong get(String id) throws IOException {
        long hash = hashing.applyAsLong(id);
        if (!byHash.containsKey(hash)) {
            return OptionalLong.empty();
        }
        long position = byHash.get(hash);
        if (lookup.id(position).equals(id)) {
            return OptionalLong.of(position);
        }
        Long other = others.get(id);
        return other == null ? OptionalLong.empty() : OptionalLong.of(other);
    }

    /** Puts an id with its number, which takes the place of the one that it had. */
    void put(String id, long position) throws IOException {
        long hash = hashing.applyAsLong(id);
        if (byHash.containsKey(hash) && !lookup.id(byHash.get(hash)).equals(id)) {
            others.put(id, position);
        } else {
            byHash.put(hash, position);
        }
    }

    /** Whether an id was put, or one that has the same hash. */
    boolean mayContain(String id) {
        return byHash.containsKey(hashing.applyAsLong(id));
    }

    /** How many there are. */
    int size() {
        return byHash.size() + others.size();
    }

    /** The hashes of all, in no order. */
    void forEachHash(LongConsumer receiver) {
        for (LongCursor hash : byHash.keys()) {
            receiver.accept(hash.value);
        }
        others.keySet().forEach(id -> receiver.accept(hashing.applyAsLong(id)));
    }
}
