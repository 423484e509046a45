package nl.vierlagen.portfolio;

import java.util.Arrays;
import java.util.Optional;

/**
 * The scores of some clients in several columns, in memory that ends growing: few are kept one by one, many are counted by
 * figure, of which there are only {@value #FIGURES}. Exact either way.
 */
final class Scores {

    /** What stands for a score that a client does not have. */
    static final short NONE = -1;

    /** From 0.0 to 100.0, in tenths. */
    private static final int FIGURES = 1_001;

    /** Up to here, one by one takes no more memory than counting. */
    static final int FEW = FIGURES * Integer.BYTES / Short.BYTES;

    private final int columns;
    private int clients;
    private short[] few;
    private int[][] many;

    Scores(int columns) {
        this.columns = columns;
        this.few = new short[columns];
    }

    int clients() {
        return clients;
    }

    /** Adds a client: one figure a column, in tenths. */
    void add(short[] row) {
        if (clients == FEW) {
            many = counts();
            few = null;
        }
        if (many == null) {
            int end = (clients + 1) * columns;
            if (few.length < end) {
                few = Arrays.copyOf(few, Math.min(2 * clients, FEW) * columns);
            }
            System.arraycopy(row, 0, few, end - columns, columns);
        } else {
            count(row, 0, many);
        }
        clients++;
    }

    /** The spread of a column; empty if no client has a score in it. */
    Optional<Spread> spread(int column) {
        int[] counts = many == null ? counts()[column] : many[column];
        long sum = 0;
        int scored = 0;
        for (int figure = 0; figure < FIGURES; figure++) {
            scored += counts[figure];
            sum += (long) figure * counts[figure];
        }
        if (scored == 0) {
            return Optional.empty();
        }
        Quartiles quartiles = new Quartiles(
                scored, quarter(1, counts, scored), quarter(2, counts, scored), quarter(3, counts, scored));
        return Optional.of(
                new Spread(quartiles, sum / 10.0 / scored, nth(0, counts) / 10.0, nth(scored - 1, counts) / 10.0));
    }

    private int[][] counts() {
        int[][] counts = new int[columns][FIGURES];
        for (int client = 0; client < clients; client++) {
            count(few, client * columns, counts);
        }
        return counts;
    }

    private static void count(short[] rows, int from, int[][] counts) {
        for (int column = 0; column < counts.length; column++) {
            if (rows[from + column] != NONE) {
                counts[column][rows[from + column]]++;
            }
        }
    }

    /** In fortieths until the last division, and so exact: a tenth in four parts. */
    private static double quarter(int quarters, int[] counts, int scored) {
        long way = (long) quarters * (scored - 1);
        int below = nth(way / 4, counts);
        int beyond = (int) (way % 4);
        int above = beyond == 0 ? below : nth(way / 4 + 1, counts);
        return (4 * below + beyond * (above - below)) / 40.0;
    }

    private static int nth(long place, int[] counts) {
        long passed = 0;
        int figure = 0;
        while ((passed += counts[figure]) <= place) {
            figure++;
        }
        return figure;
    }
}
