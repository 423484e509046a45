package nl.vierlagen.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Callout;
import nl.vierlagen.report.document.Block.Cell;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Block.Items;
import nl.vierlagen.report.document.Block.KeyFigures;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Pictures;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Document;
import nl.vierlagen.report.document.Text;

/** What a document says, paragraph by paragraph, as a reader of the file should find it. */
final class Wording {

    private final List<String> said = new ArrayList<>();

    private Wording() {}

    static List<String> of(Document document) {
        Wording wording = new Wording();
        wording.say(document.kind());
        wording.say(document.title());
        document.lines().forEach(wording::say);
        wording.say(document.contents());
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading && heading.level() < 3) {
                wording.say(heading.text());
            }
        }
        document.blocks().forEach(wording::say);
        return wording.said;
    }

    private void say(String text) {
        String shown = text.replaceAll("[\\x00-\\x08]", "\ufffd")
                .replaceAll("(?<![\\ud800-\\udbff])[\\udc00-\\udfff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])", "\ufffd")
                .strip();
        if (!shown.isEmpty()) {
            said.add(shown);
        }
    }

    private void say(Paragraph paragraph) {
        say(paragraph.texts().stream().map(Text::text).collect(Collectors.joining(" ")));
    }

    private void say(Block block) {
        if (block instanceof Heading heading) {
            say(heading.text());
            say(heading.beside());
        } else if (block instanceof Paragraph paragraph) {
            say(paragraph);
        } else if (block instanceof Items items) {
            items.items().forEach(this::say);
        } else if (block instanceof KeyFigures figures) {
            figures.figures().forEach(figure -> {
                say(figure.label());
                say(figure.value());
                say(figure.hint());
            });
        } else if (block instanceof Callout callout) {
            say(callout.title());
            callout.paragraphs().forEach(this::say);
        } else if (block instanceof Pictures pictures) {
            pictures.charts().forEach(this::say);
        } else if (block instanceof Table table) {
            table.columns().stream().map(Column::heading).forEach(this::say);
            table.rows().forEach(row -> row.cells().forEach(this::say));
        }
    }

    private void say(Chart chart) {
        say(chart.legend().stream().map(Chart.LegendEntry::text).collect(Collectors.joining("    ")));
        say(chart.title());
        chart.figures().headings().forEach(this::say);
        chart.figures().rows().forEach(row -> row.forEach(this::say));
    }

    private void say(Cell cell) {
        cell.rating().ifPresent(rating -> {
            String boxes = rating.boxes()
                    .map(filled -> "■".repeat(filled) + "□".repeat(3 - filled))
                    .orElse("———");
            say(boxes + " " + rating.title());
        });
        cell.paragraphs().forEach(this::say);
    }
}
