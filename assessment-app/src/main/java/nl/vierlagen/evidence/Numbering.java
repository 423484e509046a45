package nl.vierlagen.evidence;

import com.carrotsearch.hppc.LongIntHashMap;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;

/**
 * Numbers texts from 0 in the order in which they come, without keeping them: twelve bytes and a little room for each. Two
 * different texts get one number with a chance of one in 2^64.
 */
final class Numbering {

    private static final HashFunction HASH = Hashing.murmur3_128();

    private final LongIntHashMap numbers = new LongIntHashMap();

    /** The number of a text. */
    int of(String text) {
        long key = HASH.hashUnencodedChars(text).asLong();
        int index = numbers.indexOf(key);
        if (numbers.indexExists(index)) {
            return numbers.indexGet(index);
        }
        int number = numbers.size();
        numbers.indexInsert(index, key, number);
        return number;
    }

    int size() {
        return numbers.size();
    }

    /** An id as it is meant: a number that a program took for a fraction is written 12.0. */
    static String plainId(String id) {
        int point = id.length() - 2;
        return point > 0 && id.endsWith(".0") && id.chars().limit(point).allMatch(digit -> digit >= '0' && digit <= '9')
                ? id.substring(0, point)
                : id;
    }
}
