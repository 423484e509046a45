package nl.vierlagen.benchmarks;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices of one client; the same seed and number always give the same ones. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed, long number) {
        // Split, because two that begin side by side would go through the same numbers, one step apart.
        this.random = new SplittableRandom(seed + 1_000_003 * number).split();
    }

    /** True that many times in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From 0 to {@code most}, both included. */
    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
