package nl.vierlagen.evidence.scan;

import org.jsoup.nodes.Element;

/** The language that a page says it is in. */
final class LanguageDetector implements Detector {

    @Override
    public void look(Page page, PageFindings findings) {
        Element html = page.document().selectFirst("html");
        if (html != null) {
            String lang = html.attr("lang").strip();
            findings.add(
                    Subject.LANGUAGE
                            .found("", lang, lang.isEmpty() ? "names no language (lang)" : "is in the language " + lang)
                            .inOrder(!lang.isEmpty()),
                    html);
        }
    }
}
