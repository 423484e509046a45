package nl.vierlagen.intake;

/** A source that was named can't be used at all: it is not there, or no format of it is known. The message tells which. */
public final class UnusableSourceException extends Exception {

    private static final long serialVersionUID = 1;

    /** Made with a message for the person who named the source. */
    public UnusableSourceException(String message) {
        super(message);
    }
}
