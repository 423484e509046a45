package nl.vierlagen.schema;

import java.util.Locale;

/** What there are schemas of. */
public enum SchemaName {
    /** One client's answers and facts. */
    ASSESSMENT,
    /** One client's result. */
    RESULT,
    /** {@code checklist.yaml} of a layer. */
    CHECKLIST,
    /** {@code words_xx.yaml} of a layer. */
    WORDS,
    /** {@code facts.yaml} of a layer. */
    FACTS,
    /** The house style of an agency. */
    BRAND,
    /** What an agency, a sector or a country changes. */
    OVERLAY,
    /** What the headings and words of a foreign table stand for. */
    COLUMNS;

    /** The name on the command line and of files, such as {@code assessment}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same, so that the command line shows it as it is to be written. */
    @Override
    public String toString() {
        return id();
    }
}
