package nl.vierlagen.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/** Keeps the ids of a run, and tells one that comes again: the reports of the two would have the same name. */
final class DuplicateIds implements AutoCloseable {

    private final Spool firsts;
    private final RecordCodec<Intake.ClientId> codec = new RecordCodec<>(Intake.ClientId.class, List.of());
    private final ClientIds ids = new ClientIds(position -> at(position).id());

    DuplicateIds() throws IOException {
        this.firsts = Spool.nameless();
    }

    /** Notes a client's id; what was wrong already, and the id if it came before, in the order of their places. */
    List<Problem> check(Optional<Intake.ClientId> clientId, List<Problem> known) throws IOException {
        if (clientId.isEmpty()) {
            return with(Optional.empty(), known);
        }
        Intake.ClientId client = clientId.get();
        OptionalLong first = ids.get(client.id());
        if (first.isPresent()) {
            return with(Optional.of(problem(client, at(first.getAsLong()).place())), known);
        }
        ids.put(client.id(), firsts.add(codec.encode(client)));
        return with(Optional.empty(), known);
    }

    private Intake.ClientId at(long position) throws IOException {
        return codec.decode(firsts.at(position));
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

    @Override
    public void close() throws IOException {
        firsts.close();
    }
}
