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
    Optional<ClientId> clientId();

    /** A client's id, and where it stands. */
    record ClientId(String id, Place place) {
        public ClientId {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(place, "place");
        }
    }

    /** The document is sound. */
    record Accepted(Place start, Optional<ClientId> clientId, AssessmentRequest request) implements Intake {
        public Accepted {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(clientId, "clientId");
            Objects.requireNonNull(request, "request");
        }
    }

    /** The document is not; the problems are in the order of their places. */
    record Rejected(Place start, Optional<ClientId> clientId, List<Problem> problems) implements Intake {
        public Rejected {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(clientId, "clientId");
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems must not be empty: " + start);
            }
        }

        /** What is wrong is this program, or a layer that it was given: that must not cost other clients their reports. */
        public static Rejected ofDefect(Place start, Throwable defect) {
            Problem problem = new Problem(
                    start,
                    "",
                    defect instanceof LayerDefectException
                            ? defect.getMessage()
                            : "a defect of this program (" + defect + ")",
                    "nothing of the kind; --verbose shows where it is",
                    Optional.empty());
            return new Rejected(start, Optional.empty(), List.of(problem));
        }
    }
}
