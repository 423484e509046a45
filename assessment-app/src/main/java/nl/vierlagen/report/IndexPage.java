package nl.vierlagen.report;

import java.util.Map;
import java.util.Optional;
import nl.vierlagen.report.template.PageView;
import nl.vierlagen.report.template.Slot;

/**
 * One of the pages over which many clients are spread.
 *
 * @param language ISO 639-1 code
 * @param words the fixed texts of the page
 * @param title of the page
 * @param script as in {@link IndexTop}
 * @param brand whose house style the page wears
 * @param clients those of this page
 * @param range which clients stand here, in words
 * @param previous address of the page before this one; absent on the first
 * @param next address of the page after this one; absent on the last
 * @param made by which version it was made, in words
 */
public record IndexPage(
        String language,
        Map<String, Object> words,
        @Slot String title,
        String script,
        BrandView brand,
        IndexTable clients,
        @Slot String range,
        @Slot Optional<String> previous,
        @Slot Optional<String> next,
        String made)
        implements PageView {}
