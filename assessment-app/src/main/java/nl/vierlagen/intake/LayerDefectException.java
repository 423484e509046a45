package nl.vierlagen.intake;

/** A layer from elsewhere failed on a client, through no fault of the client's or of this program. */
public final class LayerDefectException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param found what it is that failed, and of which jar: told as what was found instead of a sound layer */
    public LayerDefectException(String found, Throwable cause) {
        super(found, cause);
    }
}
