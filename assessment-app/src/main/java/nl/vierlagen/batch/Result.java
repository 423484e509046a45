package nl.vierlagen.batch;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/** What the writing of one client came to, with what the lists over all clients need. */
sealed interface Result {

    /** What the caller is told. */
    Outcome outcome();

    /** The files are there. */
    record Written(Outcome.Reported outcome, ManifestLine line) implements Result {
        public Written {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(line, "line");
        }
    }

    /**
     * No file was written.
     *
     * @param place where the document begins
     * @param id the client's, where one could be read
     */
    record Failed(Place place, Optional<String> id, List<Problem> problems) implements Result {
        public Failed {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(id, "id");
            problems = List.copyOf(problems);
        }

        static Failed of(Entry entry, List<Problem> problems) {
            return new Failed(entry.start(), entry.clientId().map(Intake.ClientId::id), problems);
        }

        /** Files that the folder did not take. */
        static Failed of(Entry entry, IOException fault) {
            return of(
                    entry,
                    List.of(new Problem(
                            entry.start(),
                            "",
                            "files that can't be written (" + IoFault.told(fault) + ")",
                            "a folder that takes them",
                            Optional.empty())));
        }

        @Override
        public Outcome outcome() {
            return new Outcome.Failed(
                    place,
                    id.orElseGet(place::toString),
                    problems.stream().map(Problem::toString).toList());
        }
    }
}
