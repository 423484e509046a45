package nl.vierlagen.intake;

import java.util.Arrays;
import java.util.Random;

/** Damages files at random. */
public final class Mutation {

    private Mutation() {}

    /** Cut short, or with a few bytes changed, doubled or lost. */
    public static byte[] of(byte[] whole, Random dice) {
        if (dice.nextInt(5) == 0) {
            return Arrays.copyOf(whole, dice.nextInt(whole.length));
        }
        byte[] bytes = whole.clone();
        for (int times = 1 + dice.nextInt(4); times > 0; times--) {
            int at = dice.nextInt(bytes.length - 1);
            switch (dice.nextInt(3)) {
                case 0 -> bytes[at] = (byte) dice.nextInt(256);
                case 1 -> bytes[at] = bytes[dice.nextInt(bytes.length)];
                default -> System.arraycopy(bytes, at + 1, bytes, at, bytes.length - at - 1);
            }
        }
        return bytes;
    }
}
