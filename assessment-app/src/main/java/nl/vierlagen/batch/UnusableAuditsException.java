package nl.vierlagen.batch;

import java.util.List;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Problem;

/** Something is wrong in earlier audits that were named to compare with; the message tells every problem, a line each. */
public final class UnusableAuditsException extends Exception {

    private static final long serialVersionUID = 1;

    /** Made of at least one problem. */
    public UnusableAuditsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
