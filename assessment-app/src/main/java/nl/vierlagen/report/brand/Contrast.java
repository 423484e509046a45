package nl.vierlagen.report.brand;

import java.util.Collection;

/** Whether a text can be read on its ground, as WCAG 2.2 measures it, and what to do where it can't. */
public final class Contrast {

    /** What a text of any size needs (success criterion 1.4.3). */
    public static final double ENOUGH = 4.5;

    private static final int STEPS = 1000;

    private Contrast() {}

    /** The contrast ratio of two colours, from 1 to 21; their order makes no difference. */
    public static double ratio(Colour one, Colour other) {
        double first = one.luminance();
        double second = other.luminance();
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Whether a text in a colour can be read on each of these grounds. */
    public static boolean isEnough(Colour text, Collection<Colour> grounds) {
        return grounds.stream().allMatch(ground -> ratio(text, ground) >= ENOUGH);
    }

    /** How far two colours lie apart to the eye: the distance in Oklab, in which black and white are 1 apart. */
    static double distance(Colour one, Colour other) {
        return Oklab.of(one).distance(Oklab.of(other));
    }

    /**
     * The colour most like another one that can be read on each of these grounds. Its hue is kept, and its chroma as far as
     * there is such a colour in sRGB; of all lightnesses that are left, the one is taken whose distance in Oklab, as the eye
     * sees it, is least.
     *
     * @throws IllegalArgumentException if no lightness does for all grounds
     */
    public static Colour nearest(Colour wanted, Collection<Colour> grounds) {
        if (isEnough(wanted, grounds)) {
            return wanted;
        }
        Oklab from = Oklab.of(wanted);
        Colour nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= STEPS; step++) {
            Colour candidate = from.withLightness((double) step / STEPS).colour();
            double distance = from.distance(Oklab.of(candidate));
            if (distance < least && isEnough(candidate, grounds)) {
                nearest = candidate;
                least = distance;
            }
        }
        if (nearest == null) {
            throw new IllegalArgumentException("nothing can be read on all of " + grounds);
        }
        return nearest;
    }
}
