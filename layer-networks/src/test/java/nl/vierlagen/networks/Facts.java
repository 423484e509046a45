package nl.vierlagen.networks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;

/** Facts as a client writes them, and what the layer makes of them. */
record Facts(Map<String, Double> figures, List<Problem> problems) {

    static final LocalDate DATE = LocalDate.of(2026, 11, 1);

    private static final NetworksLayer LAYER = new NetworksLayer();

    static Facts of(String yaml) {
        Problems problems = new Problems();
        Fields fields = Documents.yaml("facts", yaml, problems)
                .flatMap(node -> Fields.of(node, "facts", problems))
                .orElseThrow();
        return new Facts(LAYER.measure(fields, DATE), problems.list());
    }

    /** Facts with these profiles, each in YAML's flow style without its braces. */
    static Facts profiles(String... profiles) {
        return of("profiles: [{" + String.join("}, {", profiles) + "}]");
    }
}
