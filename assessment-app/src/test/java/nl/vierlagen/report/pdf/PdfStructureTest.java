package nl.vierlagen.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfStructureTest {

    private static final Document DOCUMENT = Documents.audit(30);
    private static List<ReadAloud.Element> elements;

    @BeforeAll
    static void read() throws Exception {
        elements = ReadAloud.elements(new PdfRenderer().render(DOCUMENT));
    }

    @Test
    void readsAllTextsInTheirOrder() {
        String whole = elements.get(0).text().replace(" ", "");
        List<String> wanted = new ArrayList<>(List.of(DOCUMENT.kind(), DOCUMENT.title()));
        wanted.addAll(DOCUMENT.lines());
        DOCUMENT.blocks().forEach(block -> Texts.of(block, wanted));

        assertThat(wanted).hasSizeGreaterThan(400);
        int place = 0;
        for (String text : wanted) {
            int found = whole.indexOf(text.replace(" ", ""), place);
            assertThat(found).as("%s after %s", text, place).isNotNegative();
            place = found;
        }
    }

    @Test
    void breaksNoRowOverTwoPages() {
        assertThat(ofType("TR"))
                .hasSizeGreaterThan(90)
                .allSatisfy(row -> assertThat(row.pages()).hasSize(1));
        assertThat(ofType("Table"))
                .anySatisfy(table -> assertThat(table.pages()).hasSizeGreaterThan(1));
    }

    @Test
    void leavesNoHeadingAtTheFootOfAPage() {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).type().matches("H\\d")) {
                ReadAloud.Element next = elements.get(i + 1);
                while (next.pages().isEmpty() || next.type().equals("L")) {
                    next = elements.get(elements.indexOf(next) + 1);
                }
                assertThat(next.pages().first())
                        .as(elements.get(i).text())
                        .isEqualTo(elements.get(i).pages().last());
            }
        }
    }

    @Test
    void ranksHeadingsUnderTheTitleWithoutLeavingOneOut() {
        List<Integer> ranks = elements.stream()
                .map(ReadAloud.Element::type)
                .filter(type -> type.matches("H\\d"))
                .map(type -> type.charAt(1) - '0')
                .toList();

        assertThat(ranks).startsWith(1).containsOnlyOnce(1).contains(2, 3, 4);
        for (int i = 1; i < ranks.size(); i++) {
            assertThat(ranks.get(i)).isLessThanOrEqualTo(ranks.get(i - 1) + 1);
        }
    }

    @Test
    void describesCharts() {
        assertThat(ofType("Figure"))
                .extracting(figure -> figure.source().getAlternateDescription())
                .containsExactly(
                        "De lagen tegen elkaar. Bestaande netwerken staan het verst, de eigen website het minst ver.",
                        "Waar nog ruimte zit. Elke laag heeft nog ruimte tot haar doel.");
    }

    @Test
    void tellsWhereTheLanguageIsAnother() {
        assertThat(ofType("Link")).anySatisfy(link -> {
            assertThat(link.text()).isEqualTo("ISO/IEC 33020");
            assertThat(link.source().getLanguage()).isEqualTo("en");
        });
        assertThat(ofType("Span")).anySatisfy(span -> {
            assertThat(span.text()).isEqualTo("Process measurement framework");
            assertThat(span.source().getLanguage()).isEqualTo("en");
        });
    }

    @Test
    void saysARatingInAWord() {
        assertThat(ofType("TD"))
                .extracting(ReadAloud.Element::text)
                .contains("nietopgegeven", "deelsopgegeven", "grotendeelsopgegeven", "volledigopgegeven");
    }

    private static List<ReadAloud.Element> ofType(String type) {
        return elements.stream().filter(element -> element.type().equals(type)).toList();
    }

    /** What a block says, in reading order. */
    private static final class Texts {
        static void of(Block block, List<String> texts) {
            if (block instanceof Block.Heading heading) {
                texts.add(heading.text());
                texts.add(heading.beside());
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph.texts().forEach(text -> texts.add(text.text()));
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> of(item, texts));
            } else if (block instanceof Block.Callout callout) {
                texts.add(callout.title());
                callout.paragraphs().forEach(paragraph -> of(paragraph, texts));
            } else if (block instanceof Block.KeyFigures figures) {
                figures.figures()
                        .forEach(figure -> texts.addAll(List.of(figure.label(), figure.value(), figure.hint())));
            } else if (block instanceof Block.Pictures pictures) {
                pictures.charts().forEach(chart -> texts.add(chart.title()));
            } else if (block instanceof Block.Table table) {
                table.columns().forEach(column -> texts.add(column.heading()));
                table.rows()
                        .forEach(row -> row.cells().forEach(cell -> {
                            cell.rating().ifPresent(rated -> texts.add(rated.title()));
                            cell.paragraphs().forEach(paragraph -> of(paragraph, texts));
                        }));
            }
        }
    }
}
