package nl.vierlagen.reputation;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Problems;

/** Facts as a client writes them, read for an assessment on 1 November 2026. */
record Facts(SortedMap<String, Double> figures, Map<String, String> problems) {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);
    private static final ReputationLayer LAYER = new ReputationLayer();

    static Facts of(String yaml) {
        Problems problems = new Problems();
        Fields fields = Documents.yaml("facts", yaml, problems)
                .flatMap(node -> Fields.of(node, "facts", problems))
                .orElseThrow();
        SortedMap<String, Double> figures = LAYER.measure(fields, DATE);
        return new Facts(figures, byPath(problems));
    }

    private static Map<String, String> byPath(Problems problems) {
        Map<String, String> byPath = new TreeMap<>();
        problems.list().forEach(problem -> byPath.merge(problem.path(), problem.allowed(), (a, b) -> a + " / " + b));
        return byPath;
    }
}
