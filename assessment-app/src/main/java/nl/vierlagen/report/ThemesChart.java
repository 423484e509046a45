package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.Words;
import nl.vierlagen.report.document.Chart;

/** The scores of a layer's themes as bars, and their weights in the table. */
final class ThemesChart {

    private ThemesChart() {}

    /** The chart of a layer with these themes. */
    static Chart of(LayerResult layer, List<Theme> themes, ChartWords words) {
        Words spoken = words.lexicon().words(layer.id());
        List<BarsChart.Entry> entries = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            Theme theme = themes.get(i);
            BarsChart.Entry entry = new BarsChart.Entry(
                    spoken.themes().get(theme.id()), layer.themes().get(i).score());
            List<String> row = words.row(entry.name(), entry.score());
            row.add(1, Integer.toString(theme.weight()));
            entries.add(entry);
            rows.add(row);
        }
        return BarsChart.of(
                entries,
                new BarsChart.Titles(
                        "themes-" + layer.id(), words.text("chart.themes", spoken.title()), words.text("theme.none")),
                words,
                new Chart.Figures(
                        words.texts("detail.theme", "chart.weight", "chart.assured", "chart.possible"), rows));
    }
}
