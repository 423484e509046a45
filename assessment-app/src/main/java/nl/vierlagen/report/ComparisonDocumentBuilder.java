package nl.vierlagen.report;

import com.google.inject.Inject;
import java.util.List;
import nl.vierlagen.report.document.Document;

/** Puts a comparison by itself in the order in which it is read on paper. Safe to share between threads. */
public final class ComparisonDocumentBuilder {

    private final ReportLanguages languages;

    @Inject
    public ComparisonDocumentBuilder(ReportLanguages languages) {
        this.languages = languages;
    }

    /** The document of a page that was made for that edition. */
    public Document document(ComparisonPage page, Edition edition) {
        ReportWords words = languages.in(edition);
        return new Document(
                page.language(),
                words.text("comparison.page"),
                page.client(),
                List.of(page.comparison().period()),
                words.text("page.contents"),
                words.text("print.page"),
                ComparisonChapter.blocks(page.comparison(), words),
                page.made(),
                edition.brand());
    }
}
