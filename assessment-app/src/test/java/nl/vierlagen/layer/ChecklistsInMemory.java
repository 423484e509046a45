package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of a small checklist, read as those of a layer are; a layer's own files stand beside its class and can't be broken. */
public record ChecklistsInMemory(Map<String, String> texts) implements DocumentSource {

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
                      bands: { fully: ">= 10", largely: ">= 7", partly: "> 3.5" }
              - id: team
                weight: 1
                criteria:
                  - id: team.briefed
                    weight: 1
                    effort: 3
                    mayBeNotApplicable: true
                    sources: [S0.01]
            """;

    private static final String WORDS = """
            title: The house in order
            themes: { policy: Policy, team: Team }
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
            facts:
              counter: { title: Counter, facts: { total: How many?, hours: How long?, plan: Since when?, open: Open? } }
              counter.shelves:
                title: Shelves
                facts:
                  name: Which?
                  page: Where?
                  sold.on: When?
                  size: { label: How large?, values: { small: S, large: L } }
                  brands: { label: Which ones?, values: { other: Another one } }
                  owners: Whose?
            """;

    private static final String FACTS = """
            groups:
              - id: counter
                facts:
                  - { key: total, type: whole }
                  - { key: hours, type: decimal, min: -0.5, max: 24, required: false }
                  - { key: plan, type: date-or-truth }
                  - { key: open, type: truth }
              - id: counter.shelves
                list: true
                facts:
                  - { key: name, type: text, required: true }
                  - { key: page, type: address }
                  - { key: sold.on, type: date }
                  - { key: size, type: choice, values: [small, large] }
                  - { key: brands, type: choices, catalogue: brands, values: [other] }
                  - { key: owners, type: texts }
            """;

    private static final String BRANDS = """
            brands: [ { id: delft, name: Delft } ]
            """;

    /** Files in which nothing is wrong. */
    public static ChecklistsInMemory sound() {
        return new ChecklistsInMemory(Map.of(
                "checklist.yaml", CHECKLIST,
                "words_en.yaml", WORDS,
                "words_nl.yaml", WORDS,
                "facts.yaml", FACTS,
                "brands.yaml", BRANDS));
    }

    /** The same with another text for one of them. */
    public ChecklistsInMemory with(String name, String text) {
        Map<String, String> other = new TreeMap<>(texts);
        other.put(name, text);
        return new ChecklistsInMemory(other);
    }

    /** The text of a file. */
    public String text(String name) {
        return texts.get(name);
    }

    /** All that is wrong in one of them. */
    public List<Problem> problemsOf(String name) {
        FactDescription facts = new FactDescription(() -> this);
        List<Problem> problems = new ArrayList<>();
        for (Runnable reading : List.<Runnable>of(
                () -> ChecklistReader.read(this, new TreeSet<>(List.of("policy.points")), new TreeSet<>(List.of("policy.points")), Goal.builtIn(), facts), facts::groups)) {
            try {
                reading.run();
            } catch (InvalidChecklistException invalid) {
                problems.addAll(invalid.problems());
            }
        }
        return problems.stream()
                .filter(problem -> problem.place().source().equals(name))
                .toList();
    }

    @Override
    public boolean has(String name) {
        return texts.containsKey(name);
    }

    @Override
    public Optional<Node> read(String name, Problems problems) {
        return Documents.yaml(name, texts.get(name), problems);
    }
}
