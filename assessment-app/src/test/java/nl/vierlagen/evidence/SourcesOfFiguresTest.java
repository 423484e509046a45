package nl.vierlagen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a figure was counted from becomes evidence of the criterion that it rates, beside what a person wrote. */
class SourcesOfFiguresTest {

    private static final String HEAD = "client: { id: a, name: A }\ndate: 2026-11-01\n";
    private static final String LOG = "log \"1\".csv, 2026-10-01 – 2026-10-31";
    private static final String QUOTED = "\"log \\\"1\\\".csv, 2026-10-01 – 2026-10-31\"";

    @TempDir
    private Path folder;

    @Test
    void areAddedWhereThereIsNoAnswer() {
        assertThat(merged("a.yaml", HEAD).text())
                .isEqualTo(HEAD + "layers:\n  reputation:\n    answers:\n      webcare.answered: { evidence: [" + QUOTED
                        + "] }\n");
    }

    @Test
    void areAddedToAnAnswerWithoutEvidence() {
        String before = answer("{ note: \"Geteld.\" }");

        assertThat(merged("a.yaml", before).text())
                .isEqualTo(before.replace("\" }", "\", evidence: [" + QUOTED + "] }"));
    }

    @Test
    void joinTheEvidenceOfAPerson() {
        String between = answer("{ evidence: [\"a.pdf\"] }");
        assertThat(merged("a.yaml", between).text()).isEqualTo(between.replace("f\"]", "f\", " + QUOTED + "]"));

        String below = answer("\n        evidence:\n          - a.pdf");
        assertThat(merged("a.yaml", below).text())
                .isEqualTo(below.replace(".pdf\n", ".pdf\n          - " + QUOTED + "\n"));
    }

    @Test
    void areWrittenIntoJson() {
        String before =
                "{\"client\": {\"id\": \"a\", \"name\": \"A\"}, \"date\": \"2026-11-01\", \"layers\": {\"reputation\":"
                        + " {\"answers\": {\"webcare.answered\": {\"evidence\": [\"a.pdf\"]}}}}}";

        assertThat(merged("a.json", before).text()).isEqualTo(before.replace("f\"]", "f\", " + QUOTED + "]"));
    }

    @Test
    void areNotAddedTwice() {
        String once = merged("a.yaml", answer("{ evidence: [a.pdf] }")).text();

        assertThat(merged("a.yaml", once).isChanged()).isFalse();
    }

    @Test
    void leaveABareRatingAsItIs() {
        AssessmentFile.Merged merged = merged("a.yaml", answer("partly"));

        assertThat(merged.isChanged()).isFalse();
        assertThat(merged.kept())
                .containsExactly(folder.resolve("a.yaml")
                        + ":6:25: layers.reputation.answers.webcare.answered: kept as it is; { evidence: [" + QUOTED
                        + "] } goes with it");
    }

    private static String answer(String written) {
        return HEAD + "layers:\n  reputation:\n    answers:\n      webcare.answered: " + written + "\n";
    }

    private AssessmentFile.Merged merged(String name, String before) {
        Fact.Group evidence = new Fact.Group(Map.of("evidence", new Fact.Sources(List.of(LOG))), true);
        Problems problems = new Problems();
        try {
            Path file = Files.writeString(folder.resolve(name), before);
            return AssessmentFile.read(file, BuiltIn.reader())
                    .merge(evidence.under("layers", "reputation", "answers", "webcare.answered"), false, problems)
                    .orElseThrow(() -> new AssertionError(problems.list()));
        } catch (IOException | UnusableSourceException e) {
            throw new AssertionError(e);
        }
    }
}
