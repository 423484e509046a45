package nl.vierlagen.portfolio;

import java.util.Optional;
import nl.vierlagen.assessment.Assessment;

/** What holds over the clients that were added; memory does not grow with their number. Belongs to one thread. */
public final class Statistics {

    private int clients;

    /** Counts one client in. */
    public void add(Assessment assessment) {
        clients++;
    }

    /** How many were added. */
    public int clients() {
        return clients;
    }

    /** The sector of a client, among all that were added; empty if it names none, or too few are in it. */
    public Optional<Standing> standing(Assessment assessment) {
        return Optional.empty();
    }
}
