package nl.vierlagen.app;

/** The call itself can't be carried out; the message tells the person who made it why. */
final class WrongCallException extends Exception {

    private static final long serialVersionUID = 1;

    WrongCallException(String message) {
        super(message);
    }
}
