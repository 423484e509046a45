package nl.vierlagen.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Score;

/**
 * What holds over the clients that were added; memory does not grow with their number. Clients are added by one thread; once
 * that has ended, any number of threads may read.
 */
public final class Statistics {

    /** So many sectors are told apart, in the order in which they come; clients of any other count as having none. */
    static final int MOST_SECTORS = 100_000;

    private final Map<String, Sector> sectors = new HashMap<>();
    private final Tallies tallies = new Tallies();
    private List<String> ids = List.of();
    private Scores scores = new Scores(1);
    private int clients;

    /**
     * Counts one client in.
     *
     * @throws IllegalArgumentException if its layers are not those of the clients before it
     */
    public void add(Assessment assessment) {
        List<AssessedLayer> assessed = assessment.layers();
        List<String> found = assessed.stream().map(Statistics::id).toList();
        if (clients == 0) {
            ids = found;
            scores = new Scores(1 + ids.size());
        }
        if (!ids.equals(found)) {
            throw new IllegalArgumentException("layers must be " + ids + " for every client: " + found);
        }
        clients++;
        short[] row = row(assessment);
        scores.add(row);
        sectorOf(assessment, true).ifPresent(sector -> sector.add(row));
        tallies.add(assessment);
    }

    /** How many were added. */
    public int clients() {
        return clients;
    }

    /** The spread of the assured scores as a whole; empty if no client has one. */
    public Optional<Spread> overall() {
        return scores.spread(0);
    }

    /** Each layer, in the order of the model; none without any client. */
    public List<LayerStatistics> layers() {
        List<LayerStatistics> all = new ArrayList<>();
        for (LayerTally layer : tallies.layers()) {
            all.add(layer.statistics(scores.spread(all.size() + 1)));
        }
        return all;
    }

    /** Gaps over all layers: those of most clients first, and else in the order of the checklists. */
    public List<Gap> gaps() {
        return tallies.gaps();
    }

    /** Actions over all layers: those that stand in most roadmaps first, and else in the order of the checklists. */
    public List<Lift> lifts() {
        return tallies.lifts();
    }

    /** The sectors with at least {@link Standing#FEWEST} clients: the largest first, and else in the order of their names. */
    public List<SectorStatistics> sectors() {
        return sectors.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(sector -> sector.getValue().statistics(ids).stream())
                .sorted(Comparator.comparing(SectorStatistics::clients).reversed())
                .toList();
    }

    /** The sector of a client, among all that were added; empty if it names none, or too few are in it. */
    public Optional<Standing> standing(Assessment assessment) {
        return sectorOf(assessment, false)
                .flatMap(sector -> sector.statistics(ids))
                .flatMap(sector -> sector.overall()
                        .map(overall -> new Standing(
                                assessment.client().sector().orElseThrow(),
                                sector.clients(),
                                overall,
                                sector.layers())));
    }

    private Optional<Sector> sectorOf(Assessment assessment, boolean adding) {
        return Sector.name(assessment.client().sector()).map(name -> {
            String key = Sector.key(name);
            Sector known = sectors.get(key);
            if (known == null && adding && sectors.size() < MOST_SECTORS) {
                known = new Sector(name, 1 + ids.size());
                sectors.put(key, known);
            }
            return known;
        });
    }

    private static String id(AssessedLayer layer) {
        return layer.result().id();
    }

    private static short[] row(Assessment assessment) {
        short[] row = new short[1 + assessment.layers().size()];
        row[0] = tenths(assessment.overall().score());
        for (int i = 1; i < row.length; i++) {
            row[i] = tenths(assessment.layers().get(i - 1).result().score());
        }
        return row;
    }

    private static short tenths(Optional<Score> score) {
        return score.map(figures -> (short) Rounding.tenths(figures.assured())).orElse(Scores.NONE);
    }
}
