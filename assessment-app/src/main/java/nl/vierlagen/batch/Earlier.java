package nl.vierlagen.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.vierlagen.comparison.Audit;

/** Audits that clients had before. */
public final class Earlier {

    /** None of any client. */
    public static final Earlier NONE = new Earlier(List.of());

    private final SortedMap<String, List<Audit>> byClient = new TreeMap<>();

    /** Audits of any clients, in any order. */
    public Earlier(List<Audit> audits) {
        audits.forEach(audit -> byClient.computeIfAbsent(audit.client().id(), id -> new ArrayList<>())
                .add(audit));
    }

    /** Those of one client; maybe none. */
    public List<Audit> of(String client) {
        return List.copyOf(byClient.getOrDefault(client, List.of()));
    }

    /** All of them, by the ids of their clients. */
    public List<Audit> all() {
        return byClient.values().stream().flatMap(List::stream).toList();
    }

    /** The ids of the clients that have any, in alphabetical order. */
    public SortedSet<String> clients() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byClient.keySet()));
    }
}
