package nl.vierlagen.batch;

import java.util.Locale;

/** What can be written for a client. */
public enum OutputFormat {
    /** The report, a page by itself. */
    HTML,
    /** The result: ids and figures. */
    JSON;

    /** The name in options, and the end of the file's name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of a client's file. */
    String file(String clientId) {
        return clientId + "." + id();
    }

    @Override
    public String toString() {
        return id();
    }
}
