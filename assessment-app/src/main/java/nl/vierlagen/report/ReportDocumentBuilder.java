package nl.vierlagen.report;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Callout;
import nl.vierlagen.report.document.Block.Cell;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Block.Items;
import nl.vierlagen.report.document.Block.KeyFigure;
import nl.vierlagen.report.document.Block.KeyFigures;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Pictures;
import nl.vierlagen.report.document.Block.Row;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Document;
import nl.vierlagen.report.document.Text;
import nl.vierlagen.report.document.Text.Part;

/** Puts a view in the order in which it is read on paper. It says what the page says. Safe to share between threads. */
public final class ReportDocumentBuilder {

    private final ReportLanguages languages;

    @Inject
    public ReportDocumentBuilder(ReportLanguages languages) {
        this.languages = languages;
    }

    /** The document of a view that was made for that edition. */
    public Document document(ReportView view, Edition edition) {
        ReportWords words = languages.in(edition);
        return new Document(
                view.language(),
                words.text("page.title"),
                view.header().client(),
                lines(view.header(), words),
                words.text("page.contents"),
                words.text("print.page"),
                new Chapters(view, words).blocks(),
                view.method().made(),
                edition.brand());
    }

    private static List<String> lines(ReportView.Header header, ReportWords words) {
        Stream<String> assessor = header.assessor().stream().map(name -> words.label("header.assessor") + " " + name);
        return Stream.concat(
                        Stream.of(
                                header.about().stream().map(Quote::text).collect(Collectors.joining(" · ")),
                                words.label("header.date") + " " + header.date()),
                        assessor)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Writes one chapter after another. */
    private static final class Chapters {
        private final ReportView view;
        private final ReportWords words;
        private final List<Block> blocks = new ArrayList<>();

        Chapters(ReportView view, ReportWords words) {
            this.view = view;
            this.words = words;
        }

        List<Block> blocks() {
            summary();
            layers();
            view.comparison().ifPresent(comparison -> blocks.addAll(ComparisonChapter.blocks(comparison, words)));
            view.standing().ifPresent(standing -> blocks.addAll(StandingChapter.blocks(standing, words)));
            insights();
            goals();
            roadmap();
            chapter("detail.title");
            view.layers().forEach(layer -> blocks.addAll(LayerChapter.blocks(layer, words)));
            open();
            chapter("method.title");
            blocks.addAll(MethodChapter.blocks(view.method(), words));
            lastWord(view.brand());
            return blocks;
        }

        private void lastWord(BrandView brand) {
            List<Paragraph> paragraphs = Stream.concat(Stream.of(brand.closing()), brand.contact().stream())
                    .filter(line -> !line.isEmpty())
                    .map(Paragraph::of)
                    .toList();
            if (!paragraphs.isEmpty()) {
                blocks.add(new Callout(brand.name(), paragraphs));
            }
        }

        private void summary() {
            ReportView.Summary summary = view.summary();
            chapter("summary.title");
            blocks.add(new KeyFigures(List.of(
                    new KeyFigure(words.text("summary.levelLabel"), summary.level(), ""),
                    new KeyFigure(
                            words.text("summary.scoreLabel"), summary.score().text(), words.text("summary.scoreHint")),
                    new KeyFigure(
                            words.text("summary.balanceLabel"), summary.balance(), words.text("summary.balanceHint")),
                    new KeyFigure(
                            words.text("summary.completenessLabel"),
                            summary.completeness(),
                            words.text("summary.completenessHint")))));
            blocks.add(new Heading(2, words.text("summary.mattersMost"), ""));
            blocks.add(items(true, summary.sentences()));
            picture(summary.radar());
            summary.radar().ifPresent(radar -> note("radar.rings"));
        }

        private void layers() {
            chapter("cards.title");
            List<Row> rows = view.cards().stream().map(this::row).toList();
            blocks.add(new Table(
                    words.text("cards.title"),
                    List.of(
                            Column.names(words.text("roadmap.layer"), 3),
                            Column.figures(words.text("cards.score"), 1.6),
                            Column.texts(words.text("cards.level"), 1.6),
                            Column.texts(words.text("cards.target"), 1.4),
                            Column.figures(words.text("cards.completeness"), 1.5),
                            Column.texts(words.text("cards.heldBackBy"), 5)),
                    rows));
            picture(view.balance());
        }

        private Row row(ReportView.Card card) {
            if (card.score().isEmpty()) {
                return Row.of(card.title(), "", "", "", "", words.text("cards.nothing"));
            }
            List<Paragraph> gates =
                    card.heldBackBy().stream().map(Paragraph::of).toList();
            return Row.of(
                    Cell.of(card.title()),
                    Cell.of(card.score().get().text()),
                    Cell.of(card.level()),
                    Cell.of(card.target()),
                    Cell.of(card.completeness()),
                    gates.isEmpty() ? Cell.of(words.text("cards.free")) : Cell.of(gates.toArray(new Paragraph[0])));
        }

        private void insights() {
            chapter("insights.title");
            if (view.insights().isEmpty()) {
                paragraph("insights.none");
            }
            for (ReportView.InsightView insight : view.insights()) {
                blocks.add(new Callout(
                        insight.title(),
                        List.of(
                                Paragraph.of(insight.text()),
                                Paragraph.of(
                                        Text.of(Part.STRONG, words.label("insights.action")),
                                        Text.plain(insight.action()),
                                        source(insight.source())))));
            }
        }

        private void goals() {
            chapter("goals.title");
            if (view.goals().isEmpty()) {
                paragraph("goals.none");
                return;
            }
            paragraph("goals.intro");
            picture(view.coverage());
        }

        private void roadmap() {
            chapter("roadmap.title");
            paragraph(view.roadmap().isEmpty() ? "roadmap.none" : "roadmap.intro");
            if (!view.stairs().isEmpty()) {
                blocks.add(new Pictures(view.stairs()));
                note("roadmap.picture");
            }
            for (ReportView.Moment moment : view.roadmap()) {
                blocks.add(new Heading(2, moment.title(), ""));
                blocks.add(new Table(
                        moment.title(),
                        List.of(
                                Column.figures(words.text("roadmap.step"), 1),
                                Column.names(words.text("roadmap.action"), 6),
                                Column.texts(words.text("roadmap.layer"), 2.2),
                                Column.texts(words.text("roadmap.owner"), 2.6),
                                Column.figures(words.text("roadmap.gain"), 1.2),
                                Column.texts(words.text("roadmap.reached"), 2)),
                        moment.steps().stream().map(this::row).toList()));
            }
        }

        private Row row(ReportView.Step step) {
            Text action = Text.plain(step.action());
            return Row.of(
                    Cell.of(Integer.toString(step.number())),
                    Cell.of(
                            step.gate()
                                    ? Paragraph.of(action, Text.of(Part.TAG, words.text("roadmap.gate")))
                                    : Paragraph.of(action)),
                    Cell.of(step.layer()),
                    Cell.of(step.owner()),
                    Cell.of(step.gain()),
                    Cell.of(step.score() + ", " + step.level()));
        }

        private void open() {
            chapter("open.title");
            paragraph(view.open().isEmpty() ? "open.none" : "open.intro");
            for (ReportView.OpenLayer layer : view.open()) {
                blocks.add(new Heading(2, layer.title(), layer.count()));
                blocks.add(new Items(
                        false,
                        layer.questions().stream()
                                .map(question -> Paragraph.of(
                                        Text.plain(question.statement()),
                                        Text.of(Part.SOFT, words.text("open.owner") + " " + question.owner())))
                                .toList()));
            }
        }

        private void picture(Optional<Chart> chart) {
            chart.ifPresent(picture -> blocks.add(new Pictures(List.of(picture))));
        }

        private Text source(ReportView.SourceView source) {
            Quote title = source.title();
            String place = source.place().isEmpty() ? "" : ", " + source.place();
            return new Text(Part.SOFT, "(" + title.text() + place + ")", title.language(), Optional.empty());
        }

        private void chapter(String key) {
            blocks.add(new Heading(1, words.text(key), ""));
        }

        private void note(String key) {
            blocks.add(Paragraph.of(Text.of(Part.SOFT, words.text(key))));
        }

        private void paragraph(String key) {
            blocks.add(Paragraph.of(words.text(key)));
        }

        private static Items items(boolean numbered, List<String> texts) {
            return new Items(numbered, texts.stream().map(Paragraph::of).toList());
        }
    }
}
