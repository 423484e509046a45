package nl.vierlagen.report;

import java.util.List;
import java.util.Map;

/**
 * All that the page over a batch's clients shows, in one language.
 *
 * @param language ISO 639-1 code
 * @param words the fixed texts of the page
 * @param layers the layers' names, in order
 * @param clients one row a client, in the order in which they were read
 * @param failures those that could not be reported
 * @param count how many were reported, in words
 * @param made by which version it was made, in words
 * @param brand whose house style the page wears
 */
public record IndexView(
        String language,
        Map<String, Object> words,
        List<String> layers,
        List<ClientRow> clients,
        List<FailureRow> failures,
        String count,
        String made,
        BrandView brand) {

    /** A client: its report's address, its figures, and a cell a layer. */
    public record ClientRow(
            String address,
            String name,
            String sector,
            String date,
            String level,
            String score,
            String balance,
            String completeness,
            List<LayerCell> layers) {}

    /** A layer of a client. */
    public record LayerCell(String score, String level) {}

    /** A client that could not be reported. */
    public record FailureRow(String name, List<String> problems) {}
}
