package nl.vierlagen.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vierlagen.assessment.Assessment;

/**
 * The gaps and actions of the largest sectors. They are counted once it is known which sectors these are, so that no other one
 * takes memory. Any number of threads may add clients, in any order.
 */
public final class SectorTallies {

    /** So many sectors are counted. */
    public static final int MOST = 100;

    private final Map<String, Tallies> byKey;

    /**
     * Makes room for the largest sectors.
     *
     * @param statistics over all clients that will be added
     */
    public SectorTallies(Statistics statistics) {
        this.byKey = statistics.sectors().stream()
                .limit(MOST)
                .map(sector -> Sector.key(sector.name()))
                .collect(Collectors.toMap(Function.identity(), key -> new Tallies()));
    }

    /** Counts one client in, if its sector is one of them. */
    public void add(Assessment assessment) {
        Optional<Tallies> sector = Sector.name(assessment.client().sector()).map(name -> byKey.get(Sector.key(name)));
        if (sector.isPresent()) {
            synchronized (sector.get()) {
                sector.get().add(assessment);
            }
        }
    }

    /** As in {@link Statistics#gaps()}, of a sector; none if it is not one of them. */
    public List<Gap> gaps(SectorStatistics sector) {
        return of(sector).gaps();
    }

    /** As in {@link Statistics#lifts()}, of a sector; none if it is not one of them. */
    public List<Lift> lifts(SectorStatistics sector) {
        return of(sector).lifts();
    }

    private Tallies of(SectorStatistics sector) {
        return byKey.getOrDefault(Sector.key(sector.name()), new Tallies());
    }
}
