package nl.vierlagen.report.brand;

/** A file that a brand names is not what it should be: what it is, and what is allowed. */
final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final String found;
    private final String allowed;

    UnusableFileException(String found, String allowed) {
        super("found " + found + "; allowed: " + allowed);
        this.found = found;
        this.allowed = allowed;
    }

    String found() {
        return found;
    }

    String allowed() {
        return allowed;
    }
}
