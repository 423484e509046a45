package nl.vierlagen.report;

import java.util.List;
import java.util.Map;

/**
 * All that the page over a batch's clients shows, in one language.
 *
 * @param language ISO 639-1 code
 * @param words the fixed texts of the page
 * @param title of the page
 * @param script as in {@link IndexTop}
 * @param brand whose house style the page wears
 * @param count how many were reported, in words
 * @param clients all of them, or none where they are spread over pages
 * @param pages the pages over which they are spread; none where all stand here
 * @param searchable whether all of them can be searched here by script
 * @param figures what holds over all of them
 * @param failures those that could not be reported
 * @param made by which version it was made, in words
 */
public record IndexView(
        String language,
        Map<String, Object> words,
        String title,
        String script,
        BrandView brand,
        String count,
        IndexTable clients,
        List<PageLink> pages,
        boolean searchable,
        IndexFigures figures,
        Failures failures,
        String made) {

    /** A page with some of the clients. */
    public record PageLink(String address, String text) {}

    /**
     * What could not be reported.
     *
     * @param first the first of them
     * @param more how many others there are and where they stand, in words; empty if there are none
     */
    public record Failures(List<FailureRow> first, String more) {}

    /** A client that could not be reported; {@code more} tells that not all of its problems stand here, or is empty. */
    public record FailureRow(String name, List<String> problems, String more) {}
}
