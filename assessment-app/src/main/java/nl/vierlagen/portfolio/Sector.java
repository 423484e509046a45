package nl.vierlagen.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The clients of one sector. */
final class Sector {

    /** So many characters tell one sector from another, so that a long text in its place takes no memory. */
    private static final int LONGEST = 100;

    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    private final String name;
    private final Scores scores;

    /** Worked out when it is first asked for: every client of the sector gets the same. */
    private volatile SectorStatistics known;

    Sector(String name, int columns) {
        this.name = name;
        this.scores = new Scores(columns);
    }

    /** What a client wrote, with single spaces; empty if it wrote none. */
    static Optional<String> name(Optional<String> written) {
        return written.map(text -> SPACE.matcher(text).replaceAll(" ").strip())
                .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
                .filter(text -> !text.isEmpty());
    }

    /** What two names of one sector have in common. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    void add(short[] row) {
        scores.add(row);
        known = null;
    }

    /** Empty if there are too few clients. */
    Optional<SectorStatistics> statistics(List<String> layers) {
        if (scores.clients() < Standing.FEWEST) {
            return Optional.empty();
        }
        if (known == null) {
            SortedMap<String, Quartiles> byLayer = new TreeMap<>();
            for (int i = 0; i < layers.size(); i++) {
                String layer = layers.get(i);
                quartiles(i + 1).ifPresent(quartiles -> byLayer.put(layer, quartiles));
            }
            known = new SectorStatistics(name, scores.clients(), quartiles(0), byLayer);
        }
        return Optional.of(known);
    }

    private Optional<Quartiles> quartiles(int column) {
        return scores.spread(column).map(Spread::quartiles).filter(quartiles -> quartiles.clients() >= Standing.FEWEST);
    }
}
