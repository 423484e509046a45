package nl.vierlagen.report;

import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Chart;

/**
 * What holds over many clients, in words.
 *
 * @param tiles the figures that are read first
 * @param levels how many clients are at which level, a row a layer
 * @param spread of the scores, as a whole and by layer; absent if there are none
 * @param gaps what is most often not in order; maybe none
 * @param lifts the actions that most often stand in a roadmap; maybe none
 * @param sectors those with enough clients; maybe none
 * @param findings what is most often not in order in each of them, and which actions help most
 * @param moreSectors that there are more of them, in words; empty if all are there
 */
public record IndexFigures(
        List<Tile> tiles,
        List<LevelRow> levels,
        Optional<Chart> spread,
        List<GapRow> gaps,
        List<LiftRow> lifts,
        List<SectorRow> sectors,
        List<SectorFindings> findings,
        String moreSectors) {

    /** A figure with what it is and how to read it. */
    public record Tile(String label, String value, String hint) {}

    /** A layer, and a cell for each level. */
    public record LevelRow(String layer, List<LevelCell> levels) {}

    /** How many clients are at a level, and which share of all that is; {@code tone} runs from 0 for none to 4. */
    public record LevelCell(String clients, String share, String tone) {}

    /** A criterion that is often not in order: at how many clients, and at how many it is rated and open. */
    public record GapRow(String statement, String layer, String clients, String share, String open) {}

    /** An action that often stands in a roadmap: in how many, and what it adds there to its layer's score. */
    public record LiftRow(String action, String layer, String clients, String gain, boolean gate) {}

    /** A sector: its name with how many clients, what is most often not in order, and the actions that help most; each maybe none. */
    public record SectorFindings(String title, List<Finding> gaps, List<Finding> lifts) {}

    /** A criterion or an action, and how often it is found. */
    public record Finding(String text, String found) {}

    /** A sector: the quartiles of its scores as a whole, and the median of each layer. */
    public record SectorRow(
            String name, String clients, String lower, String median, String upper, List<IndexTable.HeatCell> layers) {}
}
