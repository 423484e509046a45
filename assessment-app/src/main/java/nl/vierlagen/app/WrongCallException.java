package nl.vierlagen.app;

import java.io.IOException;
import nl.vierlagen.intake.IoFault;

/** The call itself can't be carried out; the message tells the person who made it why. */
final class WrongCallException extends Exception {

    private static final long serialVersionUID = 1;

    WrongCallException(String message) {
        super(message);
    }

    /** Temporary files can't be written or read. */
    static WrongCallException ofTemporaryFiles(IOException fault) {
        return new WrongCallException("temporary files: found " + System.getProperty("java.io.tmpdir")
                + ", where not enough can be written (" + IoFault.told(fault) + "); allowed: another folder, named by"
                + " JAVA_OPTS=-Djava.io.tmpdir=DIR");
    }
}
