package nl.vierlagen.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/** The outcome of reading one document: a request, or all that is wrong with it. */
public sealed interface Intake {

    /** Where the document begins. */
    Place start();

    /** The client's id, where one could be read. */
    Optional<String> clientId();

    /** The document is sound. */
    record Accepted(Place start, AssessmentRequest request) implements Intake {
        public Accepted {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(request, "request");
        }

        @Override
        public Optional<String> clientId() {
            return Optional.of(request.client().id());
        }
    }

    /** The document is not; the problems are in the order of their places. */
    record Rejected(Place start, Optional<String> clientId, List<Problem> problems) implements Intake {
        public Rejected {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(clientId, "clientId");
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems must not be empty: " + start);
            }
        }
    }
}
