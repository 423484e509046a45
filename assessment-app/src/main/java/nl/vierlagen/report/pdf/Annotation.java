package nl.vierlagen.report.pdf;

import java.util.Optional;

/**
 * A place that leads somewhere when it is pressed.
 *
 * @param node the element that it belongs to
 * @param contents where it leads, in words
 * @param address a web address, percent-encoded; empty if it leads within the document
 * @param sheet where it leads within the document
 * @param top height of that place
 */
record Annotation(
        Node node,
        double x,
        double y,
        double width,
        double height,
        String contents,
        Optional<String> address,
        int sheet,
        double top) {}
