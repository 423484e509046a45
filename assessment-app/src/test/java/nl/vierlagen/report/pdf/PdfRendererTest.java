package nl.vierlagen.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vierlagen.report.document.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final Document AUDIT = Documents.audit();
    private static final byte[] FILE = new PdfRenderer().render(AUDIT);

    @Test
    void givesTheSameBytesInAnyPlaceAndTime() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertThat(new PdfRenderer().render(AUDIT)).isEqualTo(FILE);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesTheSameBytesWhateverIsRenderedBesides() throws Exception {
        PdfRenderer renderer = new PdfRenderer();
        byte[] branded = new PdfRenderer().render(Branded.document(Branded.SVG));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                tasks.add(() -> java.util.Arrays.equals(renderer.render(AUDIT), FILE));
                tasks.add(() -> java.util.Arrays.equals(renderer.render(Branded.document(Branded.SVG)), branded));
            }
            for (Future<Boolean> same : threads.invokeAll(tasks)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void saysItsLanguageAndItsTitle() throws Exception {
        try (PDDocument document = Loader.loadPDF(FILE)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Gemeente Lindervoort – Rapport sociale media");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void isOnA4WithItsPagesNumbered() throws Exception {
        try (PDDocument document = Loader.loadPDF(FILE)) {
            int count = document.getNumberOfPages();
            assertThat(count).isBetween(6, 8);
            for (int i = 0; i < count; i++) {
                PDPage page = document.getPage(i);
                assertThat(page.getMediaBox().getWidth()).isEqualTo(595.28f);
                assertThat(page.getMediaBox().getHeight()).isEqualTo(841.89f);
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i + 1);
                stripper.setEndPage(i + 1);
                String text = stripper.getText(document);
                assertThat(text).contains("Pagina " + (i + 1) + " van " + count).contains("Gemeente Lindervoort");
            }
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("1", "2", "3")
                    .hasSize(count);
        }
    }

    @Test
    void hasABookmarkForEachChapterAndSection() throws Exception {
        try (PDDocument document = Loader.loadPDF(FILE)) {
            List<String> found = new ArrayList<>();
            for (PDOutlineItem chapter :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                found.add(chapter.getTitle());
                for (PDOutlineItem section : chapter.children()) {
                    found.add("- " + section.getTitle());
                    assertThat(text(document, section.findDestinationPage(document)))
                            .contains(section.getTitle());
                }
            }

            assertThat(found)
                    .containsExactly(
                            "Samenvatting",
                            "- Wat het meest telt",
                            "De lagen op een rij",
                            "Wat opvalt",
                            "Routekaart",
                            "De lagen in detail",
                            "- Interne organisatie",
                            "- Bestaande netwerken",
                            "- Reputatie",
                            "Hoe dit is berekend");
        }
    }

    @Test
    void repeatsATablesHeadingRowOnEachPage() throws Exception {
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(Documents.audit(60)))) {
            for (int i = 4; i < document.getNumberOfPages() - 1; i++) {
                assertThat(text(document, document.getPage(i)))
                        .contains("Oordeel")
                        .contains("Criterium");
            }
        }
    }

    @Test
    void embedsEachFontAsASubset() throws Exception {
        try (PDDocument document = Loader.loadPDF(FILE)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
                assertThat(document.getPage(0).getResources().getFont(name).getName())
                        .matches("[A-Z]{6}\\+SourceSans3-(Regular|SemiBold)");
            }
        }
        assertThat(FILE).hasSizeLessThan(90_000);
    }

    @Test
    void showsASignForWhatNoFontHasAndKeepsTheRest() throws Exception {
        try (PDDocument document = Loader.loadPDF(new PdfRenderer().render(Hostile.document()))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text)
                    .contains(Hostile.NAME)
                    .contains("Ελληνικά κείμενο, Кириллица, Zażółć gęślą jaźń")
                    .contains("emoji □□□□ en □, □□□□ □□□□")
                    .contains("stuurtekens  omgekeerd  en □ half, priv□")
                    .contains("één samengesteld teken, zacht afgebroken, (haakjes) \\ en ) los");
        }
    }

    private static String text(PDDocument document, PDPage page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        int number = document.getPages().indexOf(page) + 1;
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
