package nl.vierlagen.comparison;

/** Audits that were named together can't be compared; the message tells the person who named them why, and what to do. */
public final class IncomparableException extends Exception {

    private static final long serialVersionUID = 1;

    IncomparableException(String message) {
        super(message);
    }
}
