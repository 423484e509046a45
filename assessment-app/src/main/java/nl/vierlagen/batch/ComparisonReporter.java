package nl.vierlagen.batch;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.vierlagen.comparison.ComparisonWriter;
import nl.vierlagen.comparison.History;
import nl.vierlagen.report.ComparisonViewBuilder;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.HtmlRenderer;

/** Makes the files of a comparison by itself. */
public final class ComparisonReporter {

    private final ComparisonViewBuilder views;
    private final HtmlRenderer renderer;

    @Inject
    ComparisonReporter(ComparisonViewBuilder views, HtmlRenderer renderer) {
        this.views = views;
        this.renderer = renderer;
    }

    /**
     * The bytes of each file by its name.
     *
     * @param formats what to make; at least one
     */
    public Map<String, byte[]> files(History history, Set<OutputFormat> formats, Edition edition) {
        String name = history.comparison().client().id() + "-comparison";
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (OutputFormat format : EnumSet.copyOf(formats)) {
            String text = switch (format) {
                case HTML -> renderer.comparison(views.page(history, edition));
                case JSON -> ComparisonWriter.write(history.comparison());
            };
            files.put(format.file(name), text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
