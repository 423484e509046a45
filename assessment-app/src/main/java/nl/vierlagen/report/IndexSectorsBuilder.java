package nl.vierlagen.report;

import java.util.Optional;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Scoring;
import nl.vierlagen.portfolio.Gap;
import nl.vierlagen.portfolio.Lift;
import nl.vierlagen.portfolio.Quartiles;
import nl.vierlagen.portfolio.SectorStatistics;
import nl.vierlagen.portfolio.SectorTallies;

/** Puts what holds in a sector into words. */
final class IndexSectorsBuilder {

    /** So many gaps and actions of each sector are told. */
    private static final int MOST_ROWS = 5;

    private final Layers layers;
    private final SectorTallies tallies;
    private final ReportWords words;
    private final Lexicon lexicon;
    private final Figures figures;

    IndexSectorsBuilder(Layers layers, SectorTallies tallies, ChartWords texts) {
        this.layers = layers;
        this.tallies = tallies;
        this.words = texts.words();
        this.lexicon = texts.lexicon();
        this.figures = texts.figures();
    }

    /** Its row in the table. */
    IndexFigures.SectorRow row(SectorStatistics sector) {
        return new IndexFigures.SectorRow(
                sector.name(),
                figures.count(sector.clients()),
                figure(sector.overall().map(Quartiles::lower)),
                figure(sector.overall().map(Quartiles::median)),
                figure(sector.overall().map(Quartiles::upper)),
                layers.ids().stream()
                        .map(layer -> median(Optional.ofNullable(sector.layers().get(layer))))
                        .toList());
    }

    /** What is most often not in order in it, and which actions help most. */
    IndexFigures.SectorFindings findings(SectorStatistics sector) {
        return new IndexFigures.SectorFindings(
                words.text("index.sectorTitle", sector.name(), figures.count(sector.clients())),
                tallies.gaps(sector).stream()
                        .limit(MOST_ROWS)
                        .map(this::finding)
                        .toList(),
                tallies.lifts(sector).stream()
                        .limit(MOST_ROWS)
                        .map(this::finding)
                        .toList());
    }

    private IndexFigures.Finding finding(Gap gap) {
        return new IndexFigures.Finding(
                lexicon.criterion(gap.layer(), gap.criterion()).statement(),
                words.text(
                        "index.sectorGap",
                        lexicon.layer(gap.layer()),
                        figures.count(gap.clients()),
                        figures.count(gap.rated())));
    }

    private IndexFigures.Finding finding(Lift lift) {
        return new IndexFigures.Finding(
                lexicon.criterion(lift.layer(), lift.criterion()).action(),
                words.text(
                        "index.sectorLift",
                        lexicon.layer(lift.layer()),
                        lift.clients(),
                        figures.count(lift.clients()),
                        words.text("figure.gain", figures.score(lift.gain()))));
    }

    private IndexTable.HeatCell median(Optional<Quartiles> quartiles) {
        return new IndexTable.HeatCell(
                figure(quartiles.map(Quartiles::median)),
                "",
                quartiles
                        .map(found -> IndexRows.tone(Scoring.level(found.median())))
                        .orElse(""),
                "");
    }

    private String figure(Optional<Double> figure) {
        return figure.map(figures::score).orElseGet(() -> words.text("figure.none"));
    }
}
