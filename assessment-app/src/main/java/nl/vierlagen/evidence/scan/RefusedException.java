package nl.vierlagen.evidence.scan;

/** An address that was not fetched, or gave nothing that can be used; the message says why. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
