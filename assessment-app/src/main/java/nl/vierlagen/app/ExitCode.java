package nl.vierlagen.app;

/** What a call ends with. */
enum ExitCode {
    /** All that was asked is done. */
    DONE(0),
    /** Some clients could not be reported; all others are written. */
    CLIENTS_FAILED(1),
    /** The call itself is wrong; nothing is written. */
    WRONG_CALL(2),
    /** Done, but a client is under the floor that was set. */
    UNDER_FLOOR(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
