package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The files of a small sound checklist, to be broken one way at a time; its layer computes {@code policy.points}. */
final class ChecklistFiles implements DocumentSource {

    private static final String MEASURE = "policy.points";

    private static final String CHECKLIST = """
            id: internal
            version: 1.2.0
            themes:
              - id: policy
                weight: 3
                criteria:
                  - id: policy.written
                    weight: 5
                    effort: 2
                    requiredFor: reactive
                    supports: [service, staff-dialogue]
                    mayBeNotApplicable: false
                    sources: [S3.05, "WCAG 2.2, 1.1.1"]
                    measure:
                      name: policy.points
                      unit: points
                      bands: { fully: ">= 10", largely: ">= 7" }
            # second
              - id: team
                weight: 1
                criteria:
                  - id: team.briefed
                    weight: 1
                    effort: 3
                    mayBeNotApplicable: true
                    sources: [S0.01]
            """;

    private static final String ENGLISH = """
            title: The house in order
            themes:
              policy: Policy
              team: Team
            criteria:
              policy.written:
                statement: There is a policy
                ratings: { not: None, partly: A draft, largely: Old, fully: All }
                action: Write it
                owner: Editor
              team.briefed:
                statement: Staff were briefed
                ratings: { not: Nobody, partly: Few, largely: Most, fully: Everyone }
                action: Brief them
                owner: Manager
            """;

    private static final String FACTS = """
            groups:
              - id: staff
                facts:
                  - { key: total, type: whole, max: 50, required: true }
                  - { key: hours.each, type: decimal, min: 1.5 }
              - id: shops
                list: true
                facts:
                  - { key: town, type: choice, catalogue: towns, values: [other] }
                  - { key: open, type: choices, values: [week, sunday] }
            """;

    private static final String TOWNS = """
            towns:
              - { id: utrecht, name: "Utrecht", people: 360000 }
              - { id: delft, name: "Delft" }
            """;

    private static final String FACT_WORDS = """
            facts:
              staff:
                title: Staff
                facts:
                  total: "How many?"
                  hours.each: "How many hours?"
              shops:
                title: Shops
                facts:
                  town: { label: "Where?", values: { other: elsewhere } }
                  open: { label: "When?", values: { week: weekdays, sunday: Sundays } }
            """;

    private final Map<String, String> texts = new TreeMap<>(Map.of(
            "checklist.yaml", CHECKLIST,
            "words_en.yaml", ENGLISH,
            "words_nl.yaml", ENGLISH.replace("The house in order", "Het huis op orde")));

    /** Files that describe facts as well. */
    static ChecklistFiles withFacts() {
        ChecklistFiles files = new ChecklistFiles();
        files.put("facts.yaml", FACTS);
        files.put("towns.yaml", TOWNS);
        for (String words : List.of("words_nl.yaml", "words_en.yaml")) {
            files.put(words, files.text(words) + FACT_WORDS);
        }
        return files;
    }

    @Override
    public boolean has(String name) {
        return texts.containsKey(name);
    }

    @Override
    public Optional<Node> read(String name, Problems problems) {
        return Documents.yaml(name, texts.get(name), problems);
    }

    String text(String name) {
        return texts.get(name);
    }

    void put(String name, String text) {
        texts.put(name, text);
    }

    void remove(String name) {
        texts.remove(name);
    }

    Checklist read() {
        return read(MEASURE);
    }

    /** What is wrong with the files, each fault as it is told. */
    List<String> faults() {
        return faults(MEASURE);
    }

    /** What is wrong with the files for a layer that computes these measures. */
    List<String> faults(String... measures) {
        return catchThrowableOfType(InvalidChecklistException.class, () -> read(measures)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private Checklist read(String... measures) {
        return read(this, measures);
    }

    /** The checklist of documents that are these files with something done to them. */
    static Checklist read(DocumentSource documents) {
        return read(documents, MEASURE);
    }

    private static Checklist read(DocumentSource documents, String... measures) {
        return ChecklistReader.read(
                documents,
                new TreeSet<>(List.of(measures)),
                new TreeSet<>(List.of(measures)),
                Goal.builtIn(),
                new FactDescription(() -> documents));
    }

    /** Puts something else in the place of the one spot where that text stands. */
    void breaks(String name, String sound, String broken) {
        assertThat(text(name).split(Pattern.quote(sound), -1))
                .as("'%s' must stand in %s once", sound, name)
                .hasSize(2);
        put(name, text(name).replace(sound, broken));
    }
}
