package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Block.Items;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Row;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.document.Text;
import nl.vierlagen.report.document.Text.Part;

/** How the figures came about, on paper. */
final class MethodChapter {

    private MethodChapter() {}

    static List<Block> blocks(ReportView.Method method, ReportWords words) {
        List<Block> blocks = new ArrayList<>();
        Stream.of("scores", "certainty", "gates", "balance", "measuredLabel")
                .map(key -> Paragraph.of(words.text("method." + key)))
                .forEach(blocks::add);
        blocks.add(new Heading(2, words.text("method.levels"), ""));
        blocks.add(levels(method, words));
        blocks.add(new Heading(2, words.text("method.checklists"), ""));
        blocks.add(Paragraph.of(words.text("method.checklistsIntro")));
        blocks.add(checklists(method, words));
        method.adapted().map(Paragraph::of).ifPresent(blocks::add);
        blocks.add(new Heading(2, words.text("method.sources"), ""));
        blocks.add(Paragraph.of(words.text("method.sourcesIntro")));
        blocks.add(new Items(
                false, method.texts().stream().map(text -> source(text, words)).toList()));
        if (!method.standards().isEmpty()) {
            blocks.add(new Heading(3, words.text("method.standards"), ""));
            blocks.add(list(method.standards()));
        }
        blocks.add(Paragraph.of(Text.of(Part.SOFT, method.made())));
        return blocks;
    }

    private static Table levels(ReportView.Method method, ReportWords words) {
        return new Table(
                words.text("method.levels"),
                List.of(
                        Column.names(words.text("method.level"), 2),
                        Column.figures(words.text("method.from"), 1),
                        Column.texts(words.text("method.meaning"), 7)),
                method.levels().stream()
                        .map(level -> Row.of(level.title(), level.from(), level.meaning()))
                        .toList());
    }

    private static Table checklists(ReportView.Method method, ReportWords words) {
        return new Table(
                words.text("method.checklists"),
                List.of(
                        Column.names(words.text("method.checklist"), 3),
                        Column.texts(words.text("method.version"), 1),
                        Column.figures(words.text("method.criteria"), 1),
                        Column.texts(words.text("method.provider"), 4)),
                method.checklists().stream()
                        .map(checklist -> Row.of(
                                checklist.title(),
                                checklist.version(),
                                Integer.toString(checklist.criteria()),
                                checklist.provider()))
                        .toList());
    }

    private static Paragraph source(ReportView.SourceText source, ReportWords words) {
        Quote title = source.title();
        return Paragraph.of(
                new Text(Part.STRONG, title.text() + words.text("sign.colon"), title.language(), Optional.empty()),
                Text.plain(source.about()));
    }

    private static Items list(List<String> texts) {
        return new Items(false, texts.stream().map(Paragraph::of).toList());
    }
}
