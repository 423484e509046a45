package nl.vierlagen.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.export.HtmlExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleHtmlExporterOutput;
import nl.vierlagen.report.ReportView;

/** JasperReports: a poorer report, as rows of criteria with the roadmap below; filled, and exported as HTML. */
final class Jasper implements Rival {

    private final JasperReport report = compiled("report.jrxml");
    private final JasperReport roadmap = compiled("roadmap.jrxml");
    private final Map<ReportView, List<Map<String, ?>>> criteria = new IdentityHashMap<>();
    private final Map<ReportView, List<Map<String, ?>>> steps = new IdentityHashMap<>();

    private static JasperReport compiled(String name) {
        try (InputStream in = Jasper.class.getResourceAsStream(name)) {
            return JasperCompileManager.compileReport(in);
        } catch (IOException | JRException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] page(ReportView view, Map<String, Object> plain) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, true);
        parameters.put("client", view.header().client());
        parameters.put("date", view.header().date());
        parameters.put("level", view.summary().level());
        parameters.put("score", view.summary().score().text());
        parameters.put("sentences", String.join("\n", view.summary().sentences()));
        parameters.put("roadmap", roadmap);
        parameters.put("steps", new JRMapCollectionDataSource(steps.computeIfAbsent(view, Jasper::steps)));
        JRMapCollectionDataSource rows =
                new JRMapCollectionDataSource(criteria.computeIfAbsent(view, Jasper::criteria));
        HtmlExporter exporter = new HtmlExporter();
        exporter.setExporterInput(new SimpleExporterInput(JasperFillManager.fillReport(report, parameters, rows)));
        ByteArrayOutputStream page = new ByteArrayOutputStream(1 << 20);
        exporter.setExporterOutput(new SimpleHtmlExporterOutput(page, StandardCharsets.UTF_8.name()));
        exporter.exportReport();
        return page.toByteArray();
    }

    @Override
    public String title() {
        // Behind the hyphen stands the commit.
        String version = JasperCompileManager.class
                .getPackage()
                .getImplementationVersion()
                .split("-")[0];
        return "JasperReports " + version + ", a poorer report";
    }

    private static List<Map<String, ?>> criteria(ReportView view) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (ReportView.LayerView layer : view.layers()) {
            for (ReportView.ThemeView theme : layer.themes()) {
                theme.criteria().forEach(criterion -> rows.add(row(layer, theme, criterion)));
            }
        }
        return rows;
    }

    private static Map<String, Object> row(
            ReportView.LayerView layer, ReportView.ThemeView theme, ReportView.CriterionView criterion) {
        Map<String, Object> row = new HashMap<>();
        row.put("layer", layer.title());
        row.put("layerScore", layer.score().map(ReportView.ScoreView::text).orElse("") + " " + layer.level());
        row.put("theme", theme.title());
        row.put("themeScore", theme.score().map(ReportView.ScoreView::text).orElse(""));
        row.put("statement", criterion.statement());
        row.put("rating", criterion.ratingTitle());
        row.put("meaning", criterion.meaning());
        row.put("basis", criterion.basis());
        row.put(
                "measured",
                criterion.added().flatMap(ReportView.Added::measured).orElse(null));
        row.put(
                "note",
                criterion
                        .added()
                        .flatMap(ReportView.Added::note)
                        .map(note -> note.text())
                        .orElse(null));
        row.put(
                "evidence",
                joined(criterion.added().stream()
                        .flatMap(added -> added.evidence().stream())
                        .map(item -> item.quote().text())
                        .toList()));
        row.put("action", criterion.action().orElse(null));
        row.put("effort", criterion.action().map(action -> criterion.effort()).orElse(null));
        row.put("owner", criterion.owner());
        row.put(
                "sources",
                criterion.sources().stream()
                        .map(source -> source.title().text() + ", " + source.place())
                        .collect(Collectors.joining(" · ")));
        return row;
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    private static List<Map<String, ?>> steps(ReportView view) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (ReportView.Moment moment : view.roadmap()) {
            for (ReportView.Step step : moment.steps()) {
                rows.add(Map.of(
                        "moment", moment.title(),
                        "number", Integer.toString(step.number()),
                        "action", step.action(),
                        "layer", step.layer(),
                        "owner", step.owner(),
                        "gain", step.gain(),
                        "reached", step.score() + ", " + step.level()));
            }
        }
        return rows;
    }
}
