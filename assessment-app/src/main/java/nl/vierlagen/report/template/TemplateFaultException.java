package nl.vierlagen.report.template;

import java.util.Objects;
import nl.vierlagen.layer.Problem;

/** A template can't show the view: which one, where in it, and why. */
public final class TemplateFaultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    TemplateFaultException(Problem problem) {
        super(problem.toString());
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    /** The fault, as its author is told. */
    public Problem problem() {
        return problem;
    }
}
