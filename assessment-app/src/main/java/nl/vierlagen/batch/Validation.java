package nl.vierlagen.batch;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/** Reads every client that the sources hold, and tells what is wrong; writes nothing. */
public final class Validation {

    /** What was found in one document; no problems if it is sound. */
    public record Checked(Place place, List<String> problems) {
        public Checked {
            problems = List.copyOf(problems);
        }
    }

    private final DocumentReader reader;

    @Inject
    Validation(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * Reads all of them; the receiver gets each in the order of the sources.
     *
     * @throws IOException if the system's temporary folder does not take the ids
     */
    public void validate(Sources sources, int jobs, Consumer<Checked> receiver) throws IOException {
        try (DuplicateIds ids = new DuplicateIds()) {
            new Pipeline(jobs).run(sources::forEach, reader::read, intake -> {
                try {
                    receiver.accept(checked(intake, ids));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Checked checked(Intake intake, DuplicateIds ids) throws IOException {
        List<Problem> known = intake instanceof Intake.Rejected rejected ? rejected.problems() : List.of();
        return new Checked(
                intake.start(),
                ids.check(intake.clientId(), known).stream()
                        .map(Problem::toString)
                        .toList());
    }
}
