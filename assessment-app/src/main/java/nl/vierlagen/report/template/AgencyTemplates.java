package nl.vierlagen.report.template;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;

/**
 * The templates that an agency brings. They are read once: when a report is made, no file is opened any more.
 *
 * @param folder where they stand, for messages
 * @param texts each template's text by its name, such as {@code cards.ftlh} or {@code parts/cover.ftlh}
 */
public record AgencyTemplates(String folder, SortedMap<String, String> texts) {

    /** None: Vierlagen's own templates do it all. */
    public static final AgencyTemplates NONE = new AgencyTemplates("", Collections.emptySortedMap());

    public AgencyTemplates {
        Objects.requireNonNull(folder, "folder");
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /**
     * Reads a folder, and parses every template in it.
     *
     * @param place where the folder is named
     * @param path the keys that lead there, joined by dots
     * @param problems gets everything that is wrong with it
     * @return empty if anything is
     */
    public static Optional<AgencyTemplates> read(Path folder, Place place, String path, Problems problems) {
        int before = problems.size();
        AgencyTemplates templates = new TemplateFolder(folder, place, path, problems).read();
        if (problems.size() == before) {
            TemplateEngine.of(templates).check().forEach(problems::add);
        }
        return problems.size() == before ? Optional.of(templates) : Optional.empty();
    }
}
