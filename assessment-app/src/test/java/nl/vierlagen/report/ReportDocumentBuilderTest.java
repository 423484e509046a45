package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierlagen.overlay.Overlays;
import nl.vierlagen.portfolio.Quartiles;
import nl.vierlagen.portfolio.Standing;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Document;
import nl.vierlagen.report.document.Text;
import nl.vierlagen.report.template.TemplateEngine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDocumentBuilderTest {

    /** What only a page needs: ways around it, drawings (which are told apart), and labels of folded figures. */
    private static final String ONLY_ON_THE_PAGE = "nav, .skip, .key, svg, .hidden, #details > p";

    /** Of one layer, fewer have a score; of another one, too few. */
    private static final Standing SECTOR = new Standing(
            "retail",
            12,
            new Quartiles(12, 20, 40, 60),
            new TreeMap<>(Map.of(
                    "internal", new Quartiles(12, 10, 20, 30),
                    "website", new Quartiles(11, 90, 95, 99),
                    "networks", new Quartiles(12, 0, 50, 100))));

    @ParameterizedTest
    @CsvSource({"bakkerij-janssen, nl", "tasopfiets, en", "cafe-t-hoekje, nl", "scholengemeenschap-de-veste, en"})
    void saysWhatThePageSaysAndNothingElse(String client, String language) throws IOException {
        Reports reports = Reports.in(language);
        ReportView view = reports.view(
                Files.readString(Path.of("..", "examples", "clients", client + ".yaml")), Optional.of(SECTOR));
        Element body = Jsoup.parse(TemplateEngine.builtIn().render("report.ftlh", view))
                .body();
        String page = squeezed(body.text());
        body.select(ONLY_ON_THE_PAGE).remove();
        List<String> texts = texts(reports.document(view));
        String document = squeezed(String.join(" ", texts));

        assertThat(texts.stream().filter(text -> !page.contains(squeezed(text))))
                .as("not on the page, but for the headings of columns")
                .isSubsetOf(Stream.of("print.rating", "print.criterion", "cards.heldBackBy")
                        .map(new ReportWordsReader(Overlays.NONE).in(language)::text)
                        .toList());
        assertThat(body.select("h1, h2, h3, h4, p, li, td, dd, th").stream()
                        .filter(element -> element.children().isEmpty())
                        .map(Element::text)
                        .filter(text -> !document.contains(squeezed(text))))
                .as("only on the page")
                .isEmpty();
    }

    @Test
    void beginsWithAChapterAndSkipsNoLevel() {
        Reports reports = Reports.inDutch();
        List<Block> blocks =
                reports.document(reports.view(HtmlRendererTest.HOSTILE)).blocks();
        List<Integer> levels = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).level())
                .toList();

        assertThat(blocks.get(0)).isInstanceOf(Block.Heading.class);
        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    /** White space is not what a text says, nor are the signs between it and its neighbours. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s:;,()·]", "");
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>(List.of(document.kind(), document.title()));
        texts.addAll(document.lines());
        document.blocks().forEach(block -> collect(block, texts::add));
        return texts;
    }

    private static void collect(Block block, Consumer<String> texts) {
        if (block instanceof Block.Heading heading) {
            Stream.of(heading.text(), heading.beside()).forEach(texts);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph.texts().stream().map(Text::text).forEach(texts);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> collect(item, texts));
        } else if (block instanceof Block.KeyFigures figures) {
            figures.figures()
                    .forEach(figure -> Stream.of(figure.label(), figure.value(), figure.hint())
                            .forEach(texts));
        } else if (block instanceof Block.Callout callout) {
            texts.accept(callout.title());
            callout.paragraphs().forEach(paragraph -> collect(paragraph, texts));
        } else if (block instanceof Block.Pictures pictures) {
            pictures.charts().forEach(chart -> {
                texts.accept(chart.title());
                chart.figures().headings().forEach(texts);
                chart.figures().rows().forEach(row -> row.forEach(texts));
            });
        } else if (block instanceof Block.Table table) {
            table.columns().stream().map(Block.Column::heading).forEach(texts);
            table.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> {
                cell.rating().map(Block.Rated::title).ifPresent(texts);
                cell.paragraphs().forEach(paragraph -> collect(paragraph, texts));
            });
        }
    }
}
