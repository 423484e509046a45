package nl.vierlagen.batch;

import nl.vierlagen.layer.Problem;

/** A client was assessed, and no report can be made of it. */
final class UnreportableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    UnreportableException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
