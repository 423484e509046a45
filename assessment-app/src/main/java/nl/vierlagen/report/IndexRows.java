package nl.vierlagen.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;

/** Puts clients into the rows of a table. */
final class IndexRows {

    private final Layers layers;
    private final ReportWords words;
    private final Figures figures;
    private final Lexicon lexicon;

    IndexRows(Layers layers, ReportWords words) {
        this.layers = layers;
        this.words = words;
        this.figures = new Figures(words);
        this.lexicon = new Lexicon(layers, words);
    }

    IndexTable table(List<IndexViewBuilder.Entry> entries) {
        return new IndexTable(
                layers.ids().stream().map(lexicon::layer).toList(),
                Stream.of(Level.values()).map(lexicon::level).toList(),
                figures.days(),
                figures.months(),
                entries.stream().map(this::row).toList());
    }

    private IndexTable.ClientRow row(IndexViewBuilder.Entry entry) {
        OptionalDouble balance = entry.overall().balance();
        return new IndexTable.ClientRow(
                entry.address(),
                entry.client().name(),
                entry.client().sector().orElse(""),
                new IndexTable.Cell(figures.date(entry.date()), key(entry.date())),
                new IndexTable.Cell(
                        lexicon.level(entry.overall().level()),
                        entry.overall().level().map(IndexRows::key).orElse("")),
                new IndexTable.Cell(
                        score(entry.overall().score()), key(entry.overall().score())),
                balance.isPresent()
                        ? new IndexTable.Cell(figures.score(balance.getAsDouble()), key(balance.getAsDouble()))
                        : new IndexTable.Cell(words.text("figure.none"), ""),
                new IndexTable.Cell(
                        figures.percent(entry.overall().completeness()),
                        Rounding.twoDecimals(entry.overall().completeness()).toPlainString()),
                entry.layers().stream().map(this::cell).toList());
    }

    private IndexTable.HeatCell cell(IndexViewBuilder.LayerEntry layer) {
        return new IndexTable.HeatCell(
                score(layer.score()),
                lexicon.level(layer.level()),
                layer.level().map(level -> tone(level.assured())).orElse(""),
                key(layer.score()));
    }

    private String score(Optional<Score> score) {
        return score.map(figures::score).orElseGet(() -> words.text("figure.none"));
    }

    /** How deep the colour of a level is: its place among all levels. */
    static String tone(Level level) {
        return Integer.toString(level.ordinal());
    }

    private static String key(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    private static String key(LevelRange level) {
        return Integer.toString(level.assured().ordinal() * Level.values().length
                + level.possible().ordinal());
    }

    private static String key(Optional<Score> score) {
        return score.map(figures -> key(figures.assured())).orElse("");
    }

    private static String key(double figure) {
        return Rounding.oneDecimal(figure).toPlainString();
    }
}
