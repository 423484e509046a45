package nl.vierlagen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Problem;
import tools.jackson.databind.JsonNode;

/**
 * Holds a schema against the code that reads the same files: over documents that were broken at random, both have to say the
 * same, except where a rule is beyond any schema.
 *
 * @param reads all that the code finds wrong in a document
 * @param beyond problems that no schema can tell, as {@code PATH: found WHAT; allowed: WHAT}
 */
record Agreement(Validator validator, Function<JsonNode, List<Problem>> reads, Pattern beyond) {

    /** Breaks each document so many times, and fails at the first one over which the two differ. */
    void holdsFor(List<JsonNode> documents, int times) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < documents.size(); i++) {
            Mutations mutations = new Mutations(i);
            for (int time = 0; time < times; time++) {
                JsonNode document = mutations.mutated(documents.get(i));
                if (isSound(document)) {
                    sound++;
                } else {
                    broken++;
                }
            }
        }
        // Else the mutations would be all of one kind, and prove nothing.
        assertThat(sound).isGreaterThan(documents.size() * times / 50);
        assertThat(broken).isGreaterThan(documents.size() * times / 3);
    }

    private boolean isSound(JsonNode document) {
        List<String> faults = validator.faults(document);
        List<Problem> problems = reads.apply(document);
        if (faults.isEmpty()) {
            assertThat(problems)
                    .as("valid by the schema: %s", document)
                    .allMatch(problem -> beyond.matcher(told(problem)).matches());
        } else {
            assertThat(problems)
                    .as("not valid by the schema (%s): %s", faults, document)
                    .isNotEmpty();
        }
        return problems.isEmpty();
    }

    private static String told(Problem problem) {
        return problem.path() + ": found " + problem.found() + "; allowed: " + problem.allowed();
    }

    /** Rules that no schema can tell, each by what the code allows instead, or by the whole of what it tells. */
    static Pattern beyond(String... rules) {
        return Pattern.compile(Arrays.stream(rules)
                .map(rule -> rule.contains(": found ") ? rule : ".*; allowed: (" + rule + ")")
                .collect(Collectors.joining("|")));
    }
}
