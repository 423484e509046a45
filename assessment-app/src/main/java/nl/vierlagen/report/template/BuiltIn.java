package nl.vierlagen.report.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vierlagen.layer.Documents;

/** Vierlagen's own templates. They stand beside the report's words, not beside this class. */
final class BuiltIn {

    /** The folder under which they are always found, whatever an agency puts in their place. */
    static final String PREFIX = "vierlagen";

    static final String EXTENSION = ".ftlh";

    /** The template from which a report begins, and those that it includes. */
    static final List<String> PARTS = Stream.of(
                    "report",
                    "style",
                    "cover",
                    "contents",
                    "summary",
                    "cards",
                    "card",
                    "standing",
                    "insights",
                    "insight",
                    "goals",
                    "roadmap",
                    "moment",
                    "step",
                    "details",
                    "layer",
                    "theme",
                    "criterion",
                    "added",
                    "open",
                    "open-layer",
                    "question",
                    "method",
                    "parts",
                    "chart",
                    "figure",
                    "figure-beside",
                    "shape",
                    "brand",
                    "logo",
                    "contact")
            .map(name -> name + EXTENSION)
            .toList();

    private static final String FOLDER = "/nl/vierlagen/report/templates/";

    /** Resources of a class path are more than templates: nothing else is to be found by this door. */
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_-]+/)?[A-Za-z0-9_-]+\\.ftlh");

    private BuiltIn() {}

    /** The text of a template, by its name without the prefix. */
    static Optional<String> text(String name) {
        return NAME.matcher(name).matches() ? Documents.resource(BuiltIn.class, FOLDER + name) : Optional.empty();
    }
}
