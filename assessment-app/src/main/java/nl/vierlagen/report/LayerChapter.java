package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Cell;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Pictures;
import nl.vierlagen.report.document.Block.Rated;
import nl.vierlagen.report.document.Block.Row;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.document.Text;
import nl.vierlagen.report.document.Text.Part;

/** Everything on one layer, on paper: a table for each theme, a row for each criterion. */
final class LayerChapter {

    private final ReportWords words;

    private LayerChapter(ReportWords words) {
        this.words = words;
    }

    static List<Block> blocks(ReportView.LayerView layer, ReportWords words) {
        LayerChapter chapter = new LayerChapter(words);
        List<Block> blocks = new ArrayList<>();
        String score = layer.score().map(view -> view.text() + " · ").orElse("");
        blocks.add(new Heading(2, layer.title(), score + layer.level()));
        blocks.add(new Pictures(List.of(layer.bars())));
        for (ReportView.ThemeView theme : layer.themes()) {
            blocks.add(new Heading(
                    3,
                    theme.title(),
                    theme.score().map(ReportView.ScoreView::text).orElse(words.text("theme.none"))));
            blocks.add(chapter.table(theme));
        }
        return blocks;
    }

    private Table table(ReportView.ThemeView theme) {
        return new Table(
                theme.title(),
                List.of(
                        Column.texts(words.text("print.rating"), 2),
                        Column.names(words.text("print.criterion"), 6),
                        Column.texts(words.text("criterion.action"), 4)),
                theme.criteria().stream()
                        .map(criterion -> Row.of(rating(criterion), finding(criterion), action(criterion)))
                        .toList());
    }

    private Cell rating(ReportView.CriterionView criterion) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(soft(criterion.basis()));
        criterion
                .added()
                .flatMap(ReportView.Added::measured)
                .ifPresent(measured -> paragraphs.add(soft(labelled("criterion.measuredLabel", measured))));
        Optional<Integer> boxes = Rating.byId(criterion.rating()).map(Rating::ordinal);
        return new Cell(Optional.of(new Rated(boxes, criterion.ratingTitle())), paragraphs);
    }

    private Cell finding(ReportView.CriterionView criterion) {
        List<Text> statement = new ArrayList<>();
        statement.add(Text.of(Part.STRONG, criterion.statement()));
        criterion.gate().ifPresent(gate -> statement.add(Text.of(Part.TAG, gate)));
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(statement));
        paragraphs.add(Paragraph.of(criterion.meaning()));
        criterion
                .added()
                .flatMap(ReportView.Added::note)
                .ifPresent(note -> paragraphs.add(Paragraph.of(
                        Text.of(Part.SOFT, words.label("criterion.note")),
                        new Text(Part.PLAIN, note.text(), note.language(), Optional.empty()))));
        criterion.added().ifPresent(added -> added.evidence().forEach(item -> paragraphs.add(evidence(item))));
        paragraphs.add(sources(criterion.sources()));
        return new Cell(Optional.empty(), paragraphs);
    }

    private Paragraph evidence(ReportView.Evidence item) {
        return Paragraph.of(
                Text.of(Part.SOFT, words.label("criterion.evidence")),
                new Text(Part.PLAIN, item.quote().text(), item.quote().language(), item.address()));
    }

    private Paragraph sources(List<ReportView.SourceView> sources) {
        List<Text> texts = new ArrayList<>();
        texts.add(Text.of(Part.SOFT, words.label("criterion.sources")));
        for (int i = 0; i < sources.size(); i++) {
            ReportView.SourceView source = sources.get(i);
            String end = i < sources.size() - 1 ? words.text("sign.semicolon") : "";
            texts.add(new Text(
                    Part.SOFT,
                    source.title().text() + (source.place().isEmpty() ? end : ","),
                    source.title().language(),
                    Optional.empty()));
            if (!source.place().isEmpty()) {
                texts.add(Text.of(Part.SOFT, source.place() + end));
            }
        }
        return new Paragraph(texts);
    }

    private Cell action(ReportView.CriterionView criterion) {
        List<Paragraph> paragraphs = new ArrayList<>();
        criterion.action().ifPresent(action -> {
            paragraphs.add(Paragraph.of(action));
            paragraphs.add(soft(criterion.effort()));
        });
        paragraphs.add(soft(labelled("criterion.owner", criterion.owner())));
        return new Cell(Optional.empty(), paragraphs);
    }

    private String labelled(String key, String text) {
        return words.label(key) + " " + text;
    }

    private static Paragraph soft(String text) {
        return Paragraph.of(Text.of(Part.SOFT, text));
    }
}
