package nl.vierlagen.report;

import java.util.Map;

/**
 * The top of a page over clients: all that stands before its content.
 *
 * @param language ISO 639-1 code
 * @param words the fixed texts of the page
 * @param title of the page
 * @param script the digest of the only script that the page may run, as a policy writes it
 * @param brand whose house style the page wears
 */
public record IndexTop(String language, Map<String, Object> words, String title, String script, BrandView brand) {}
