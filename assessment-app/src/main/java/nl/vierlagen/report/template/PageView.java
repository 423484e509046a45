package nl.vierlagen.report.template;

import java.util.List;
import java.util.Map;

/** What every template of a page sees, whatever part of it is shown: the same for all clients of an edition. */
public interface PageView {

    /** The names by which templates know it. */
    List<String> NAMES = List.of("language", "words", "brand");

    /** ISO 639-1 code. */
    String language();

    /** The fixed texts, by group and key; one instance for all pages of an edition. */
    Map<String, Object> words();

    /** Whose house style the page wears; one instance for all pages of an edition. */
    Record brand();
}
