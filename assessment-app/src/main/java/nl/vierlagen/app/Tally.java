package nl.vierlagen.app;

import java.util.Optional;
import nl.vierlagen.batch.Outcome;
import nl.vierlagen.layer.Level;

/** Counts outcomes while they come in, and tells each failure with every problem. */
final class Tally {

    private final Terminal terminal;
    private final Optional<Level> floor;
    private long written;
    private long unchanged;
    private long failed;
    private long underFloor;

    Tally(Terminal terminal, Optional<Level> floor) {
        this.terminal = terminal;
        this.floor = floor;
    }

    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failure) {
            failed++;
            terminal.err().println(failure.name() + ": not reported");
            failure.problems().forEach(problem -> terminal.err().println("  " + problem));
        } else if (outcome instanceof Outcome.Reported done) {
            if (done.unchanged()) {
                unchanged++;
            } else {
                written++;
            }
            if (OutputOptions.isUnder(floor, done.row().overall())) {
                underFloor++;
                terminal.err()
                        .println(done.row().client().id() + ": "
                                + done.row()
                                        .overall()
                                        .level()
                                        .orElseThrow()
                                        .assured()
                                        .id() + ", under the floor of "
                                + floor.orElseThrow().id());
            }
        }
    }

    /** How many outcomes came in. */
    long clients() {
        return written + unchanged + failed;
    }

    long failed() {
        return failed;
    }

    /** All counts, in one line. */
    String told() {
        return "reports written: " + written
                + (unchanged > 0 ? ", unchanged: " + unchanged : "")
                + ", failed: " + failed
                + (floor.isPresent() ? ", under the floor: " + underFloor : "");
    }

    ExitCode exitCode() {
        if (failed > 0) {
            return ExitCode.CLIENTS_FAILED;
        }
        return underFloor > 0 ? ExitCode.UNDER_FLOOR : ExitCode.DONE;
    }
}
