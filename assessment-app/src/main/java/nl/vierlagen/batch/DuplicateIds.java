package nl.vierlagen.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/** Keeps the ids of a run, and tells one that comes again: the reports of the two would have the same name. */
final class DuplicateIds {

    private final Map<String, Place> firsts = new HashMap<>();

    /** Notes a client's id; what was wrong already, and the id if it came before, in the order of their places. */
    List<Problem> check(Optional<Intake.ClientId> clientId, List<Problem> known) {
        return with(
                clientId.flatMap(client -> Optional.ofNullable(firsts.putIfAbsent(client.id(), client.place()))
                        .map(first -> problem(client, first))),
                known);
    }

    /** What is wrong with an id that a client before has too. */
    static Problem problem(Intake.ClientId client, Place first) {
        return new Problem(
                client.place(),
                "client.id",
                "'" + client.id() + "' a second time",
                "an id that no other client has (first at " + first + ")",
                Optional.empty());
    }

    /** Problems in the order of their places, with one more, if there is one. */
    static List<Problem> with(Optional<Problem> more, List<Problem> known) {
        List<Problem> problems = new ArrayList<>(known);
        more.ifPresent(problems::add);
        problems.sort(Comparator.comparing(Problem::place));
        return problems;
    }
}
