package nl.vierlagen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Fact;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.Layer;

/** The headings of a table that hang on the layers; the others stand in the template. */
final class TableHeadings {

    private TableHeadings() {}

    /** Those that can be offered, layer after layer. */
    static List<String> known(List<Layer> layers) {
        List<String> headings = new ArrayList<>();
        layers.forEach(layer -> headings.add("targets." + layer.checklist().id()));
        for (Layer layer : layers) {
            String id = layer.checklist().id();
            for (Criterion criterion : layer.checklist().criteria()) {
                String heading = id + "." + criterion.id();
                headings.addAll(List.of(heading, heading + ".note", heading + ".evidence"));
            }
            // Rows of a list do not fit in the one row that a client has.
            for (FactGroup group : layer.facts()) {
                for (Fact fact : group.isList() ? List.<Fact>of() : group.facts()) {
                    headings.add(id + ".facts." + group.id() + "." + fact.key());
                }
            }
        }
        return headings;
    }

    /** A pattern of the headings of facts: a layer need not tell which it reads. */
    static String facts(List<Checklist> checklists) {
        String ids = checklists.stream().map(Checklist::id).collect(Collectors.joining("|"));
        return "^(" + ids + ")\\.facts(\\.[^.]+)+$";
    }
}
