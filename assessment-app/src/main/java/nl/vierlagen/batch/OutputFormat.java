package nl.vierlagen.batch;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be written for a client. */
public enum OutputFormat {
    /** The report, a page by itself. */
    HTML,
    /** The report for paper. */
    PDF,
    /** The report for Word, to be edited. */
    DOCX,
    /** The result: ids and figures. */
    JSON;

    /** The name in options, and the end of the file's name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of these that a person reads first; the constants are in that order. */
    public static OutputFormat mostReadable(Set<OutputFormat> formats) {
        return EnumSet.copyOf(formats).iterator().next();
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
