package nl.vierlagen.report;

import java.util.Map;

/**
 * A comparison as a page by itself.
 *
 * @param language ISO 639-1 code
 * @param words the fixed texts of the page, by their keys in {@code words_xx.yaml}
 * @param client the client's name
 * @param comparison what changed
 * @param made by what it was made
 * @param brand whose house style the page wears
 */
public record ComparisonPage(
        String language,
        Map<String, Object> words,
        String client,
        ComparisonView comparison,
        String made,
        BrandView brand) {}
