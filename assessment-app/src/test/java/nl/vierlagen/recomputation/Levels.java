package nl.vierlagen.recomputation;

import java.util.List;

/** The five levels as numbers from 0, so that one above another is a sum. */
final class Levels {

    static final List<String> NAMES = List.of("absent", "passive", "reactive", "active", "embedded");
    static final int HIGHEST = NAMES.size() - 1;

    private static final List<Fraction> THRESHOLDS =
            List.of(Fraction.of(0), Fraction.of(15), Fraction.of(40), Fraction.of(65), Fraction.of(85));

    private Levels() {}

    static String name(int level) {
        return NAMES.get(level);
    }

    static int of(String name) {
        int level = NAMES.indexOf(name);
        if (level < 0) {
            throw new IllegalArgumentException("level: " + name);
        }
        return level;
    }

    /** The highest level whose threshold the score reaches. */
    static int byScore(Fraction score) {
        int level = HIGHEST;
        while (level > 0 && !score.reaches(THRESHOLDS.get(level))) {
            level--;
        }
        return level;
    }
}
