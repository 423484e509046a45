package nl.vierlagen.report.document;

import java.util.Locale;

/** What a shape of a {@link Chart} stands for, and so how it is drawn. No two inks differ by colour alone. */
public enum Ink {
    /** What is certain: filled. */
    SURE,
    /** What is possible beyond that: a lighter fill with a dotted edge. */
    MAYBE,
    /** What is aimed at: dashed. */
    AIM,
    /** An earlier audit: dotted. */
    BEFORE,
    /** Scales, rings and axes: thin. */
    GRID,
    /** Text that is read first. */
    TEXT,
    /** Text beside it. */
    SOFT;

    /** The name in style sheets. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
