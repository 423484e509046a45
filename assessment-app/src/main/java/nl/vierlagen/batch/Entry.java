package nl.vierlagen.batch;

import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.layer.Place;

/** What the reading of one document came to. */
sealed interface Entry {

    /** Where the document begins. */
    Place start();

    /** The client's id, where one could be read. */
    Optional<Intake.ClientId> clientId();

    /**
     * A client, assessed.
     *
     * @param digest of the document, see {@link Digest}
     */
    record Assessed(Place start, Optional<Intake.ClientId> clientId, String digest, Assessment assessment)
            implements Entry {
        public Assessed {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(clientId, "clientId");
            Objects.requireNonNull(digest, "digest");
            Objects.requireNonNull(assessment, "assessment");
        }
    }

    /** All that is wrong with the document. */
    record Failed(Intake.Rejected intake) implements Entry {
        public Failed {
            Objects.requireNonNull(intake, "intake");
        }

        @Override
        public Place start() {
            return intake.start();
        }

        @Override
        public Optional<Intake.ClientId> clientId() {
            return intake.clientId();
        }
    }
}
