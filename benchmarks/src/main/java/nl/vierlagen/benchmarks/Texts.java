package nl.vierlagen.benchmarks;

import java.util.List;
import nl.vierlagen.report.document.Block;

/** What a block says, in reading order. */
final class Texts {

    private Texts() {}

    static void of(Block block, List<String> texts) {
        if (block instanceof Block.Heading heading) {
            texts.add(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph.texts().forEach(text -> texts.add(text.text()));
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> of(item, texts));
        } else if (block instanceof Block.Callout callout) {
            texts.add(callout.title());
            callout.paragraphs().forEach(paragraph -> of(paragraph, texts));
        } else if (block instanceof Block.KeyFigures figures) {
            figures.figures().forEach(figure -> texts.addAll(List.of(figure.label(), figure.value(), figure.hint())));
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
