package nl.vierlagen.report;

import nl.vierlagen.layer.Documents;

/** The version of this app, as the build wrote it down. */
public final class Version {

    private static final String FILE = "version.txt";

    private Version() {}

    /** The version, such as {@code 1.2.0}. */
    public static String text() {
        return Holder.TEXT;
    }

    private static final class Holder {
        private static final String TEXT =
                Documents.resource(Version.class, FILE).orElseThrow().strip();
    }
}
