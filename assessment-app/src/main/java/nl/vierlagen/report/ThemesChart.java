package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.ThemeResult;
import nl.vierlagen.report.document.Chart;

/** The scores of a layer's themes as bars, and their weights in the table. */
final class ThemesChart {

    private ThemesChart() {}

    /**
     * The chart of a layer.
     *
     * @param results of each of the themes, by id
     */
    static Chart of(String layer, List<Theme> themes, Map<String, ThemeResult> results, ChartWords words) {
        List<BarsChart.Entry> entries = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Theme theme : themes) {
            BarsChart.Entry entry = new BarsChart.Entry(
                    words.lexicon().words(layer).themes().get(theme.id()),
                    results.get(theme.id()).score());
            List<String> row = words.row(entry.name(), entry.score());
            row.add(1, Integer.toString(theme.weight()));
            entries.add(entry);
            rows.add(row);
        }
        return BarsChart.of(
                entries,
                new BarsChart.Titles(
                        "themes-" + layer,
                        words.text("chart.themes", words.lexicon().layer(layer)),
                        words.text("theme.none")),
                words,
                new Chart.Figures(
                        words.texts("detail.theme", "chart.weight", "chart.assured", "chart.possible"), rows));
    }
}
