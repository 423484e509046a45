package nl.vierlagen.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;

/** The columns of the portfolio's tables: the same in every form. */
final class PortfolioColumns {

    private static final Cell NOTHING = new Cell.Nothing();

    private PortfolioColumns() {}

    static List<String> headings(List<String> layers) {
        List<String> headings = new ArrayList<>(List.of(
                "client.id",
                "client.name",
                "client.sector",
                "client.country",
                "client.employees",
                "date",
                "overall.score.assured",
                "overall.score.possible",
                "overall.level.assured",
                "overall.level.possible",
                "overall.balance",
                "overall.completeness"));
        for (String layer : layers) {
            headings.add(layer + ".score.assured");
            headings.add(layer + ".score.possible");
            headings.add(layer + ".level.assured");
            headings.add(layer + ".level.possible");
        }
        return headings;
    }

    static List<Cell> cells(PortfolioRow row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(row.client().id()));
        cells.add(new Cell.Text(row.client().name()));
        cells.add(text(row.client().sector()));
        cells.add(text(row.client().country()));
        OptionalInt employees = row.client().employees();
        cells.add(employees.isPresent() ? new Cell.Number(BigDecimal.valueOf(employees.getAsInt())) : NOTHING);
        cells.add(new Cell.Day(row.date()));
        figures(cells, row.overall().score(), row.overall().level());
        OptionalDouble balance = row.overall().balance();
        cells.add(balance.isPresent() ? score(balance.getAsDouble()) : NOTHING);
        cells.add(new Cell.Number(Rounding.twoDecimals(row.overall().completeness())));
        row.layers().forEach(layer -> figures(cells, layer.score(), layer.level()));
        return cells;
    }

    private static void figures(List<Cell> cells, Optional<Score> score, Optional<LevelRange> level) {
        cells.add(score.map(figures -> score(figures.assured())).orElse(NOTHING));
        cells.add(score.map(figures -> score(figures.possible())).orElse(NOTHING));
        cells.add(text(level.map(LevelRange::assured).map(Level::id)));
        cells.add(text(level.map(LevelRange::possible).map(Level::id)));
    }

    private static Cell score(double figure) {
        return new Cell.Number(Rounding.oneDecimal(figure));
    }

    private static Cell text(Optional<String> text) {
        return text.<Cell>map(Cell.Text::new).orElse(NOTHING);
    }
}
