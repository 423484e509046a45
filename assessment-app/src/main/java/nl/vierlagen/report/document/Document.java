package nl.vierlagen.report.document;

import java.util.List;
import java.util.Objects;
import nl.vierlagen.report.brand.Brand;

/**
 * A report as it goes on paper: what it says, in reading order, without a form. The makers of PDF and Word files need nothing
 * else.
 *
 * @param language ISO 639-1 code
 * @param kind what kind of document it is, such as “Social media report”; shown above the title
 * @param title the name that stands on the cover and in the file's properties: the client's
 * @param lines what else stands on the cover, one line each
 * @param contents the heading of the table of contents
 * @param page how pages are numbered, a {@link java.text.MessageFormat} of the page and the number of pages
 * @param blocks all that follows the cover, beginning with a heading of level 1
 * @param made by what it was made, for the colophon and the file's properties
 * @param brand whose house style it wears
 */
public record Document(
        String language,
        String kind,
        String title,
        List<String> lines,
        String contents,
        String page,
        List<Block> blocks,
        String made,
        Brand brand) {

    public Document {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(contents, "contents");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(brand, "brand");
        lines = List.copyOf(lines);
        blocks = List.copyOf(blocks);
    }
}
