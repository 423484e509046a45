package nl.vierlagen.report;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Statement;

/**
 * What the criteria of all layers rest on. It is the same for every client, and so gathered once.
 *
 * @param texts ids of the source texts, such as {@code S3}
 * @param standards clauses of public standards, in alphabetical order
 */
record Citations(List<String> texts, List<String> standards) {

    static Citations of(Layers layers) {
        SortedSet<String> texts = new TreeSet<>();
        SortedSet<String> statements = new TreeSet<>();
        for (Statement statement : Statement.all()) {
            texts.add(statement.id().substring(0, statement.id().indexOf('.')));
            statements.add(statement.id());
        }
        SortedSet<String> standards = new TreeSet<>();
        for (Layer layer : layers.all()) {
            for (Criterion criterion : layer.checklist().criteria()) {
                standards.addAll(criterion.sources());
            }
        }
        standards.removeAll(statements);
        return new Citations(List.copyOf(texts), List.copyOf(standards));
    }
}
