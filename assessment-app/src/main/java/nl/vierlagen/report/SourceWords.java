package nl.vierlagen.report;

import java.util.Optional;

/** Says what a criterion or an insight rests on: the title of a text instead of its id. */
record SourceWords(ReportWords words, Citations citations) {

    /** All source texts are Dutch. */
    private static final String LANGUAGE = "nl";

    /** The words for the id of a statement; a clause of a public standard speaks for itself. */
    ReportView.SourceView source(String id) {
        int dot = id.indexOf('.');
        if (dot < 0 || !citations.texts().contains(id.substring(0, dot))) {
            return new ReportView.SourceView(new Quote(id, Optional.empty()), "");
        }
        int number = Integer.parseInt(id.substring(dot + 1));
        return new ReportView.SourceView(
                title(id.substring(0, dot)), words.text("criterion.statement", Integer.toString(number)));
    }

    /** A text with its title and what kind of text it is. */
    ReportView.SourceText text(String id) {
        return new ReportView.SourceText(title(id), words.text("source." + id));
    }

    private Quote title(String id) {
        return Quote.of(
                words.text("sourceTitle." + id), LANGUAGE, words.locale().getLanguage());
    }
}
