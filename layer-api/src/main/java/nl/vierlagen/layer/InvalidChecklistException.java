package nl.vierlagen.layer;

import java.util.List;
import java.util.stream.Collectors;

/** A checklist, or its words, can't be used; the message tells every fault at its line. */
public final class InvalidChecklistException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** Made from what is wrong. */
    public InvalidChecklistException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of its places. */
    public List<Problem> problems() {
        return problems;
    }
}
