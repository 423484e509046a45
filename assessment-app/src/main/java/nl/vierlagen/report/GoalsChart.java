package nl.vierlagen.report;

import java.util.List;
import java.util.Optional;
import nl.vierlagen.assessment.GoalCoverage;
import nl.vierlagen.report.document.Chart;

/** How well the organisation supports its goals, as bars. */
final class GoalsChart {

    private GoalsChart() {}

    /** The chart; empty if there are no goals. */
    static Optional<Chart> of(List<GoalCoverage> goals, ChartWords words) {
        if (goals.isEmpty()) {
            return Optional.empty();
        }
        List<BarsChart.Entry> entries = goals.stream()
                .map(goal ->
                        new BarsChart.Entry(words.text("goal." + goal.goal().id()), goal.coverage()))
                .toList();
        return Optional.of(BarsChart.of(
                entries,
                new BarsChart.Titles("goals", words.text("chart.goals"), words.text("goals.nothing")),
                words,
                new Chart.Figures(
                        words.texts("goals.goal", "chart.assured", "chart.possible"),
                        entries.stream()
                                .map(entry -> words.row(entry.name(), entry.score()))
                                .toList())));
    }
}
