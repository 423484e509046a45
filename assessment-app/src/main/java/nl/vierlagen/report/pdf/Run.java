package nl.vierlagen.report.pdf;

import java.util.Optional;

/**
 * A text in one style.
 *
 * @param node the element that it belongs to; empty where it says nothing new
 * @param boxed whether an outline is drawn around it
 * @param link where it leads, if it does
 */
record Run(Glyphs glyphs, Style style, Optional<Node> node, boolean boxed, Optional<Link> link) {

    /**
     * A web address.
     *
     * @param contents as people write it
     * @param address percent-encoded
     */
    record Link(String contents, String address) {}

    static Run of(Glyphs glyphs, Style style, Optional<Node> node) {
        return new Run(glyphs, style, node, false, Optional.empty());
    }
}
