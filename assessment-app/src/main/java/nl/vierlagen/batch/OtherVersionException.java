package nl.vierlagen.batch;

/** A folder was written by another version, whose reports must not be replaced unasked. */
public final class OtherVersionException extends Exception {

    private static final long serialVersionUID = 1;

    OtherVersionException(String message) {
        super(message);
    }
}
