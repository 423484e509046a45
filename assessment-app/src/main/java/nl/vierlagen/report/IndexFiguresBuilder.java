package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Level;
import nl.vierlagen.portfolio.Gap;
import nl.vierlagen.portfolio.LayerStatistics;
import nl.vierlagen.portfolio.Lift;
import nl.vierlagen.portfolio.Quartiles;
import nl.vierlagen.portfolio.SectorStatistics;
import nl.vierlagen.portfolio.SectorTallies;
import nl.vierlagen.portfolio.Spread;
import nl.vierlagen.portfolio.Statistics;
import nl.vierlagen.report.document.Chart;

/** Puts what holds over many clients into words. */
final class IndexFiguresBuilder {

    /** So many gaps and actions can be taken in at a glance. */
    private static final int MOST_ROWS = 10;

    private final Statistics statistics;
    private final IndexSectorsBuilder sectors;
    private final ReportWords words;
    private final Figures figures;
    private final Lexicon lexicon;

    IndexFiguresBuilder(Layers layers, Statistics statistics, SectorTallies tallies, ReportWords words) {
        this.statistics = statistics;
        this.words = words;
        this.figures = new Figures(words);
        this.lexicon = new Lexicon(layers, words);
        this.sectors = new IndexSectorsBuilder(layers, tallies, new ChartWords(words, lexicon, figures));
    }

    IndexFigures figures() {
        List<SectorStatistics> enough = statistics.sectors();
        List<SectorStatistics> largest =
                enough.stream().limit(SectorTallies.MOST).toList();
        int more = enough.size() - largest.size();
        return new IndexFigures(
                tiles(),
                statistics.layers().stream().map(this::levels).toList(),
                spread(),
                statistics.gaps().stream().limit(MOST_ROWS).map(this::gap).toList(),
                statistics.lifts().stream().limit(MOST_ROWS).map(this::lift).toList(),
                largest.stream().map(sectors::row).toList(),
                largest.stream().map(sectors::findings).toList(),
                more == 0
                        ? ""
                        : words.text(
                                "index.moreSectors", figures.count(SectorTallies.MOST), more, figures.count(more)));
    }

    private List<IndexFigures.Tile> tiles() {
        List<IndexFigures.Tile> tiles = new ArrayList<>();
        statistics.overall().ifPresent(spread -> {
            Quartiles all = spread.quartiles();
            tiles.add(new IndexFigures.Tile(
                    words.text("index.middleScore"),
                    figures.score(all.median()),
                    words.text(
                            "index.middleHalf",
                            figures.score(all.lower()),
                            figures.score(all.upper()),
                            figures.score(spread.mean()))));
            Comparator<LayerStatistics> byMedian = Comparator.comparing(
                    layer -> layer.spread().orElseThrow().quartiles().median());
            List<LayerStatistics> scored = statistics.layers().stream()
                    .filter(layer -> layer.spread().isPresent())
                    .sorted(byMedian)
                    .toList();
            tiles.add(tile("index.weakest", scored.get(0)));
            tiles.add(tile("index.strongest", scored.get(scored.size() - 1)));
        });
        return tiles;
    }

    private IndexFigures.Tile tile(String key, LayerStatistics layer) {
        return new IndexFigures.Tile(
                words.text(key),
                figures.score(layer.spread().orElseThrow().quartiles().median()),
                lexicon.layer(layer.layer()));
    }

    private IndexFigures.LevelRow levels(LayerStatistics layer) {
        int all = layer.levels().values().stream().mapToInt(Integer::intValue).sum();
        return new IndexFigures.LevelRow(
                lexicon.layer(layer.layer()),
                layer.levels().values().stream()
                        .map(clients -> levelCell(clients, all))
                        .toList());
    }

    private IndexFigures.LevelCell levelCell(int clients, int all) {
        double share = all == 0 ? 0 : (double) clients / all;
        int deepest = Level.values().length - 1;
        return new IndexFigures.LevelCell(
                figures.count(clients), figures.percent(share), Integer.toString((int) Math.ceil(share * deepest)));
    }

    private Optional<Chart> spread() {
        return statistics.overall().map(overall -> {
            List<SpreadChart.Plot> plots = new ArrayList<>(List.of(plot(words.text("standing.overall"), overall)));
            List<List<String>> rows = new ArrayList<>(List.of(row(words.text("standing.overall"), overall)));
            for (LayerStatistics layer : statistics.layers()) {
                layer.spread().ifPresent(spread -> {
                    plots.add(plot(lexicon.layer(layer.layer()), spread));
                    rows.add(row(lexicon.layer(layer.layer()), spread));
                });
            }
            return SpreadChart.of(
                    plots,
                    new SpreadChart.Titles("spread", words.text("index.spread"), words.text("index.spreadDescribed")),
                    List.of(),
                    new Chart.Figures(
                            Stream.of(
                                            "standing.part",
                                            "index.lowest",
                                            "standing.lower",
                                            "standing.median",
                                            "standing.upper",
                                            "index.highest")
                                    .map(key -> words.text(key))
                                    .toList(),
                            rows));
        });
    }

    private SpreadChart.Plot plot(String name, Spread spread) {
        return new SpreadChart.Plot(
                name,
                figures.score(spread.quartiles().median()),
                spread.quartiles(),
                Optional.of(new SpreadChart.Ends(spread.lowest(), spread.highest())),
                OptionalDouble.empty());
    }

    private List<String> row(String name, Spread spread) {
        Quartiles quartiles = spread.quartiles();
        List<String> row = new ArrayList<>(List.of(name));
        Stream.of(spread.lowest(), quartiles.lower(), quartiles.median(), quartiles.upper(), spread.highest())
                .map(figures::score)
                .forEach(row::add);
        return row;
    }

    private IndexFigures.GapRow gap(Gap gap) {
        return new IndexFigures.GapRow(
                lexicon.criterion(gap.layer(), gap.criterion()).statement(),
                lexicon.layer(gap.layer()),
                figures.count(gap.clients()),
                figures.percent((double) gap.clients() / gap.rated()),
                figures.count(gap.open()));
    }

    private IndexFigures.LiftRow lift(Lift lift) {
        return new IndexFigures.LiftRow(
                lexicon.criterion(lift.layer(), lift.criterion()).action(),
                lexicon.layer(lift.layer()),
                figures.count(lift.clients()),
                words.text("figure.gain", figures.score(lift.gain())),
                lift.gate());
    }
}
