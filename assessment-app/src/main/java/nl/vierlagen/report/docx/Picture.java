package nl.vierlagen.report.docx;

import java.util.Optional;

/**
 * A picture to set in the text.
 *
 * @param title what it is, and {@code description} what it shows, for those who don't see it
 * @param png for readers that don't know SVG
 * @param svg the picture itself; empty if there is only the other
 * @param width in English metric units, as is {@code height}
 */
record Picture(
        String name, String title, String description, byte[] png, Optional<byte[]> svg, long width, long height) {}
