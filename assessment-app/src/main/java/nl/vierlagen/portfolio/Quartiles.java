package nl.vierlagen.portfolio;

/**
 * Where the scores of some clients lie, from 0 to 100. The scores are taken as they are written, with one decimal. Put in
 * rising order and counted from 0 to {@code clients} − 1, the lower quartile stands at a quarter of the way, the median at half
 * and the upper quartile at three quarters; between two scores, it is interpolated linearly. Spreadsheets call this
 * {@code QUARTILE.INC}, so that whoever has the table of the portfolio can check it.
 *
 * @param clients how many have a score; at least one
 */
public record Quartiles(int clients, double lower, double median, double upper) {

    public Quartiles {
        if (clients < 1) {
            throw new IllegalArgumentException("clients must be at least 1: " + clients);
        }
        if (!(lower <= median && median <= upper)) {
            throw new IllegalArgumentException("quartiles must rise: " + lower + ", " + median + ", " + upper);
        }
    }
}
