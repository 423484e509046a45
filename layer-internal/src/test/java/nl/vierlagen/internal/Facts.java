package nl.vierlagen.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;

/** What the layer makes of facts written as YAML. */
record Facts(SortedMap<String, Double> figures, List<Problem> problems) {

    static Facts on(LocalDate date, String yaml) {
        Problems problems = new Problems();
        Fields fields = Documents.yaml("facts", yaml, problems)
                .flatMap(node -> Fields.of(node, "facts", problems))
                .orElseThrow();
        return new Facts(new InternalLayer().measure(fields, date), problems.list());
    }

    static Facts of(String yaml) {
        return on(LocalDate.of(2026, 11, 1), yaml);
    }
}
