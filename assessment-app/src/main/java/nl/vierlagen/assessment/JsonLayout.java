package nl.vierlagen.assessment;

import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How JSON is laid out wherever it is written: two spaces, line feeds on every system, {@code "key": value}. */
public final class JsonLayout {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private JsonLayout() {}

    /** A printer for one document. */
    public static PrettyPrinter printer() {
        return new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(LINES)
                .withArrayIndenter(LINES);
    }
}
