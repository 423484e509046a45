package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Cell;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Block.Items;
import nl.vierlagen.report.document.Block.KeyFigure;
import nl.vierlagen.report.document.Block.KeyFigures;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Pictures;
import nl.vierlagen.report.document.Block.Rated;
import nl.vierlagen.report.document.Block.Row;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.document.Text;
import nl.vierlagen.report.document.Text.Part;

/** What changed since an earlier audit, on paper. It says what the page says. */
final class ComparisonChapter {

    private final ComparisonView view;
    private final ReportWords words;
    private final List<Block> blocks = new ArrayList<>();

    private ComparisonChapter(ComparisonView view, ReportWords words) {
        this.view = view;
        this.words = words;
    }

    static List<Block> blocks(ComparisonView view, ReportWords words) {
        ComparisonChapter chapter = new ComparisonChapter(view, words);
        chapter.summary();
        chapter.trends();
        view.layers().forEach(chapter::layer);
        return chapter.blocks;
    }

    private void summary() {
        heading(1, words.text("comparison.title"), "");
        blocks.add(Paragraph.of(Text.of(Part.SOFT, view.period())));
        blocks.add(new Items(true, view.sentences().stream().map(Paragraph::of).toList()));
        blocks.add(new KeyFigures(view.figures().stream()
                .map(figure -> new KeyFigure(figure.label(), figure.now(), figure.was()))
                .toList()));
        heading(2, words.text("comparison.layers"), "");
        blocks.add(scores(words.text("comparison.layers"), view.scores(), view.split(), true));
        view.notes().forEach(note -> blocks.add(Paragraph.of(Text.of(Part.SOFT, note))));
        if (!view.goals().isEmpty()) {
            heading(2, words.text("comparison.goals"), "");
            blocks.add(scores(words.text("comparison.goals"), view.goals(), false, false));
        }
    }

    private void trends() {
        if (!view.trends().isEmpty()) {
            heading(2, words.text("comparison.trend"), "");
            blocks.add(Paragraph.of(words.text("comparison.trendIntro")));
            blocks.add(new Pictures(view.trends()));
        }
    }

    private void layer(ComparisonView.LayerChanges layer) {
        heading(2, layer.title(), layer.difference());
        layer.lines().forEach(line -> blocks.add(Paragraph.of(line)));
        blocks.add(scores(layer.title(), layer.themes(), view.split(), false));
        for (ComparisonView.Gates gates : layer.gates()) {
            heading(3, gates.title(), "");
            blocks.add(new Items(
                    false,
                    gates.gates().stream()
                            .map(gate -> Paragraph.of(named(gate)))
                            .toList()));
        }
        for (ComparisonView.Group group : layer.groups()) {
            heading(3, group.title(), "");
            blocks.add(table(group));
        }
    }

    private void heading(int level, String text, String beside) {
        blocks.add(new Heading(level, text, beside));
    }

    private Table scores(String summary, List<ComparisonView.Row> rows, boolean split, boolean levels) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.names(words.text("comparison.part"), 4),
                Column.figures(words.text("comparison.before"), 1.4),
                Column.figures(words.text("comparison.after"), 1.1),
                Column.figures(words.text("comparison.difference"), 1.2)));
        if (split) {
            columns.add(Column.figures(words.text("comparison.client"), 1.2));
            columns.add(Column.figures(words.text("comparison.questions"), 1.4));
        }
        if (levels) {
            columns.add(Column.texts(words.text("comparison.level"), 2.6));
        }
        return new Table(
                summary,
                columns,
                rows.stream().map(row -> row(row, split, levels)).toList());
    }

    private Row row(ComparisonView.Row row, boolean split, boolean levels) {
        Text title = Text.plain(quoted(row.title(), row.code()));
        Paragraph name = row.certainty().isEmpty()
                ? Paragraph.of(title)
                : Paragraph.of(title, Text.of(Part.SOFT, row.certainty()));
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.of(name), Cell.of(row.before()), Cell.of(row.after()), Cell.of(row.difference())));
        if (split) {
            cells.add(Cell.of(row.client()));
            cells.add(Cell.of(row.questions()));
        }
        if (levels) {
            cells.add(Cell.of(row.level()));
        }
        return new Row(cells);
    }

    private Table table(ComparisonView.Group group) {
        boolean before = group.items().stream().anyMatch(item -> item.before().isPresent());
        boolean after = group.items().stream().anyMatch(item -> item.after().isPresent());
        List<Column> columns = new ArrayList<>(List.of(Column.names(words.text("comparison.criterion"), 6)));
        if (before) {
            columns.add(Column.texts(words.text("comparison.before"), 2));
        }
        if (after) {
            columns.add(Column.texts(words.text("comparison.after"), 2));
        }
        List<Row> rows = new ArrayList<>();
        for (ComparisonView.Item item : group.items()) {
            List<Paragraph> name = new ArrayList<>(List.of(Paragraph.of(named(item.name()))));
            item.details().forEach(detail -> name.add(Paragraph.of(Text.of(Part.SOFT, detail))));
            List<Cell> cells = new ArrayList<>(List.of(new Cell(Optional.empty(), name)));
            if (before) {
                cells.add(rated(item.before()));
            }
            if (after) {
                cells.add(rated(item.after()));
            }
            rows.add(new Row(cells));
        }
        return new Table(group.title(), columns, rows);
    }

    private static Cell rated(Optional<ComparisonView.Rated> rating) {
        return new Cell(
                rating.map(known -> new Rated(Rating.byId(known.rating()).map(Rating::ordinal), known.title())),
                List.of());
    }

    private Text named(ComparisonView.Name name) {
        return Text.plain(quoted(name.text(), name.code()));
    }

    private String quoted(String text, boolean code) {
        return code ? words.text("sign.quoted", text) : text;
    }
}
