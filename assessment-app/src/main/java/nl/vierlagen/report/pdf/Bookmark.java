package nl.vierlagen.report.pdf;

/**
 * A heading where it stands.
 *
 * @param level 1 or 2
 * @param sheet number of the sheet, from 0
 * @param top of its line, in points
 */
record Bookmark(int level, String text, int sheet, double top) {}
