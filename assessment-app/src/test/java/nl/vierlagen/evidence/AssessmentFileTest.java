package nl.vierlagen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentFileTest {

    private static final String HEAD = "client: { id: a, name: A }\ndate: 2026-11-01\n";

    @TempDir
    private Path folder;

    @Test
    void addsWhatIsMissingAfterTheLastLine() {
        assertThat(yaml(HEAD, 3)).isEqualTo(HEAD + """
                layers:
                  reputation:
                    facts:
                      webcare:
                        messages: 10
                        answered: 3
                """);
    }

    @Test
    void addsALineEndToAFileThatLacksOne() {
        assertThat(yaml(HEAD.strip(), 3)).startsWith(HEAD + "layers:\n").endsWith("        answered: 3");
    }

    @Test
    void keepsCommentsOrderQuotesAndBlankLines() {
        String before = HEAD + """
                layers:
                    # reputation first
                    reputation:   # of the shop

                        facts:
                            "webcare":
                                answered: 3   # counted by hand

                            # the crisis plan
                            crisis: { plan: false }
                        answers: {}
                # the end
                """;

        assertThat(yaml(before, 3))
                .isEqualTo(before.replace("# counted by hand\n", "# counted by hand\n                messages: 10\n"));
    }

    @Test
    void fillsKeysThatHaveNoValue() {
        String before = HEAD + """
                layers:
                  reputation:
                    facts:   # to be counted
                      # from the log
                    answers:
                """;

        assertThat(yaml(before, 3)).isEqualTo(before.replace("# to be counted\n", """
                # to be counted
                      webcare:
                        messages: 10
                        answered: 3
                """));
        assertThat(yaml(HEAD + "layers: { reputation: { facts: null } }\n", 3))
                .isEqualTo(HEAD + "layers: { reputation: { facts: { webcare: { messages: 10, answered: 3 } } } }\n");
    }

    @Test
    void writesBetweenBracesWhatStandsBetweenBraces() {
        assertThat(yaml(HEAD + "layers: {reputation: {facts: {webcare: {answered: 3}, crisis: {plan: false}}}}\n", 3))
                .isEqualTo(
                        HEAD
                                + "layers: {reputation: {facts: {webcare: {answered: 3, messages: 10}, crisis: {plan: false}}}}\n");
        assertThat(yaml(HEAD + "layers: {}\n", 3))
                .isEqualTo(HEAD + "layers: { reputation: { facts: { webcare: { messages: 10, answered: 3 } } } }\n");
    }

    @Test
    void keepsTheLineEndsOfWindowsAndTheMark() {
        String before = "\uFEFF" + HEAD.replace("\n", "\r\n") + "layers:\r\n  reputation:\r\n    facts: # none yet\r\n";

        assertThat(yaml(before, 3))
                .isEqualTo(before + "      webcare:\r\n        messages: 10\r\n        answered: 3\r\n");
    }

    @Test
    void keepsAnchorsTagsAndTextsOfSeveralLines() {
        String before = HEAD + """
                layers: &all
                  reputation:
                    answers: !!map
                      webcare.team:
                        rating: &r partly
                        note: |+
                          Twee mensen, 😀
                            soms drie.

                    facts: &f { webcare: &w {answered: &n 3} }
                """;

        assertThat(yaml(before, 3)).isEqualTo(before.replace("&n 3", "&n 3, messages: 10"));
        String noted = before.substring(0, before.indexOf("    facts"));
        assertThat(yaml(noted, 3)).startsWith(noted).endsWith("        answered: 3\n");
    }

    @Test
    void putsFactsIntoJsonAsItIsIndented() {
        String before =
                "{\n\t\"client\": {\"id\": \"a\", \"name\": \"A \\uD83D\\uDE00 \\/\"},\n\t\"date\": \"2026-11-01\"\n}\n";

        assertThat(merged("a.json", before, counted(3), false).text())
                .isEqualTo(before.replace(
                        "\"2026-11-01\"",
                        "\"2026-11-01\",\n\t\"layers\": {\"reputation\": {\"facts\": {\"webcare\": {\"messages\": 10,"
                                + " \"answered\": 3}}}}"));
    }

    @Test
    void leavesAFileAloneThatSaysTheSame() {
        String before = HEAD + "layers: { reputation: { facts: { webcare: { messages: 10.0, answered: 3 } } } }\n";
        AssessmentFile.Merged merged = merged("a.yaml", before, counted(3), false);

        assertThat(merged.isChanged()).isFalse();
        assertThat(merged.text()).isEqualTo(before);
    }

    @Test
    void refusesToReplaceWhatAPersonWrote() {
        String before = HEAD + "layers: { reputation: { facts: { webcare: { messages: 12, answered: 'x' } } } }\n";

        assertThat(refused("a.yaml", before))
                .containsExactly(
                        "a.yaml:3:55: layers.reputation.facts.webcare.messages: found '12' where 10 was counted; allowed: the same,"
                                + " or nothing; --replace puts what was counted in its place",
                        "a.yaml:3:69: layers.reputation.facts.webcare.answered: found 'x' where 3 was counted; allowed: the same,"
                                + " or nothing; --replace puts what was counted in its place");
        assertThat(merged("a.yaml", before, counted(3), true).text())
                .isEqualTo(before.replace("12", "10").replace("'x'", "3"));
    }

    @Test
    void refusesWhatTheIntakeWouldNotAccept() {
        String stated = HEAD + "layers:\n  reputation:\n    answers: { webcare.answered: fully }\n";

        assertThat(refused("a.yaml", stated))
                .singleElement()
                .asString()
                .contains("webcare.answered.note: found no note");
        assertThat(refused("a.yaml", HEAD + "layers:\n  reputation: [1]\n"))
                .containsExactly(
                        "a.yaml:4:15: layers.reputation: found something else than keys; allowed: keys, for the facts");
        assertThat(refused("a.yaml", "- 1\n")).singleElement().asString().contains("found no keys with values");
        assertThat(refused("a.yaml", HEAD + "\tx: ["))
                .singleElement()
                .asString()
                .contains("found malformed text");
        assertThat(refused("a.yaml", "")).singleElement().asString().contains("found an empty document");
        assertThat(refused("a.yaml", "client: &c { id: a, name: A }\ndate: 2026-11-01\ntargets: *c\n"))
                .isNotEmpty();
    }

    @Test
    void addsKeysToTheRightEntryOfAList() {
        String before = HEAD + """
                layers:
                  networks:
                    facts:
                      profiles:
                      - fit: high
                        network: linkedin    # the company's
                        address: https://linkedin.com/company/A/
                        activity: passive
                      - { network: x }
                """;
        AssessmentFile.Merged merged = merged("a.yaml", before, profiles(), false);

        assertThat(merged.text())
                .isEqualTo(before.replace("activity: passive\n", """
                activity: passive
                        lastPost: 2026-10-01
                """).replace("network: x }\n", """
                network: x, lastPost: 2026-10-02 }
                      - network: other
                        name: "Dorp"
                        lastPost: 2026-10-03
                """));
        assertThat(merged.kept()).singleElement().asString().contains("activity: kept 'passive'; proposed: 'active'");
    }

    @Test
    void refusesToChooseBetweenTwoProfiles() {
        String before = HEAD + "layers: { networks: { facts: { profiles: [{ network: x }, {network: x}] } } }\n";

        assertThat(refused("a.yaml", before, profiles()))
                .singleElement()
                .asString()
                .contains("more than one entry");
    }

    static Fact.Group counted(int answered) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("messages", number("10"));
        facts.put("answered", number(Integer.toString(answered)));
        return new Fact.Group(facts).under("layers", "reputation", "facts", "webcare");
    }

    private static Fact.Group profiles() {
        Map<String, Fact> linkedin = new LinkedHashMap<>();
        linkedin.put("network", word("linkedin"));
        linkedin.put(
                "address",
                new Fact.Value(Fact.Kind.TEXT, "https://www.linkedin.com/company/a", true, Optional.empty()));
        linkedin.put("activity", new Fact.Value(Fact.Kind.WORD, "active", true, Optional.of("posts")));
        linkedin.put("lastPost", word("2026-10-01"));
        Map<String, Fact> x = new LinkedHashMap<>();
        x.put("network", word("x"));
        x.put("lastPost", word("2026-10-02"));
        Map<String, Fact> other = new LinkedHashMap<>();
        other.put("network", word("other"));
        other.put("name", new Fact.Value(Fact.Kind.TEXT, "Dorp"));
        other.put("lastPost", word("2026-10-03"));
        List<Fact.Group> entries = List.of(new Fact.Group(linkedin), new Fact.Group(x), new Fact.Group(other));
        return new Fact.Group(Map.of("profiles", new Fact.Listing(entries, new ProfileIdentity())))
                .under("layers", "networks", "facts");
    }

    private static Fact number(String text) {
        return new Fact.Value(Fact.Kind.NUMBER, text);
    }

    private static Fact word(String text) {
        return new Fact.Value(Fact.Kind.WORD, text);
    }

    private String yaml(String before, int answered) {
        return merged("a.yaml", before, counted(answered), false).text();
    }

    private AssessmentFile.Merged merged(String name, String before, Fact.Group facts, boolean replaces) {
        Problems problems = new Problems();
        return file(name, before)
                .merge(facts, replaces, problems)
                .orElseThrow(() -> new AssertionError(problems.list()));
    }

    private List<String> refused(String name, String before) {
        return refused(name, before, counted(3));
    }

    private List<String> refused(String name, String before, Fact.Group facts) {
        Problems problems = new Problems();
        assertThat(file(name, before).merge(facts, false, problems)).isEmpty();
        return problems.list().stream()
                .map(Problem::toString)
                .map(told -> told.replace(folder + "/", ""))
                .toList();
    }

    private AssessmentFile file(String name, String text) {
        try {
            Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
            return AssessmentFile.read(file, BuiltIn.reader());
        } catch (IOException | UnusableSourceException e) {
            throw new AssertionError(e);
        }
    }
}
