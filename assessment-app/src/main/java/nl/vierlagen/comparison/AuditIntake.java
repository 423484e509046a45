package nl.vierlagen.comparison;

import java.util.List;
import java.util.Objects;
import nl.vierlagen.layer.Problem;

/** The outcome of reading one document as an audit. */
public sealed interface AuditIntake {

    /** It is sound. */
    record Accepted(Audit audit) implements AuditIntake {
        public Accepted {
            Objects.requireNonNull(audit, "audit");
        }
    }

    /** It is not; the problems are in the order of their places. */
    record Rejected(List<Problem> problems) implements AuditIntake {
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("problems must not be empty");
            }
        }
    }
}
