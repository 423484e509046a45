package nl.vierlagen.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vierlagen.intake.LogTable;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;

/** Counts logs that a test wrote, by the clock of UTC. */
final class Logs {

    private Logs() {}

    /** The figures, or every problem as it is told. */
    record Counted(Optional<WebcareFigures> figures, Problems problems) {
        WebcareFigures.Group total() {
            return figures.orElseThrow(() -> new AssertionError(told())).total();
        }

        String told() {
            return String.join(
                    "\n", problems.list().stream().map(Problem::toString).toList());
        }
    }

    static Counted count(String log) {
        return count(log, Optional.empty(), Period.ALWAYS, ZoneOffset.UTC);
    }

    static Counted count(String log, Optional<OfficeHours> hours, Period period, ZoneId zone) {
        Problems problems = new Problems();
        try (LogTable table = open(log, problems)) {
            return new Counted(Webcare.count(table, zone, hours, period, problems), problems);
        } catch (IOException | UnusableSourceException e) {
            throw new AssertionError(e);
        }
    }

    private static LogTable open(String log, Problems problems) throws UnusableSourceException {
        ByteArrayInputStream in = new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8));
        return LogTable.open("-", in, Webcare.COLUMNS, problems);
    }
}
