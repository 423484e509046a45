package nl.vierlagen.comparison;

import java.util.Optional;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/** Audits that were named together can't be compared; the message tells the person who named them why, and what to do. */
public final class IncomparableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    IncomparableException(String source, String found, String allowed) {
        this(new Problem(Place.startOf(source), "", found, allowed, Optional.empty()), source);
    }

    private IncomparableException(Problem problem, String source) {
        super(source + ": found " + problem.found() + "; allowed: " + problem.allowed());
        this.problem = problem;
    }

    /** The same as a problem of the file that is not comparable. */
    public Problem problem() {
        return problem;
    }
}
