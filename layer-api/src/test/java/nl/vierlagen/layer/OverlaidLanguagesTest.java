package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which languages a layer speaks when an overlay adds something to it. */
class OverlaidLanguagesTest {

    private static final String ADDS = """
            themes:
              - id: team
                criteria:
                  - { id: team.trained, weight: 1, effort: 1, mayBeNotApplicable: false, sources: [S0.01] }
            words:
            """;

    private static final String COMPLETE =
            "{ statement: S, ratings: { not: N, partly: P, largely: L, fully: F }, action: A, owner: O }";

    private final ChecklistFiles files = new ChecklistFiles();

    @BeforeEach
    void speaksFrenchToo() {
        files.put("words_fr.yaml", files.text("words_en.yaml"));
    }

    @Test
    void speaksThoseInWhichWhatIsAddedHasWords() {
        assertThat(languages(over(files, ADDS + words("nl")))).containsExactly("nl");
        assertThat(languages(over(files, ADDS + words("nl") + words("fr")))).containsExactly("fr", "nl");
    }

    @Test
    void speaksAllWhereNothingIsAdded() {
        assertThat(languages(over(files, "words:\n  nl: { title: Anders }\n"))).containsExactly("en", "fr", "nl");
        assertThat(languages(over(files, "themes:\n  - { id: team, off: true }\n")))
                .containsExactly("en", "fr", "nl");
    }

    @Test
    void doesNotSpeakALanguageOfWhichOnlyOtherWordsAreChanged() {
        assertThat(languages(over(files, ADDS + words("nl") + "  fr: { title: Autre }\n")))
                .containsExactly("nl");
    }

    @Test
    void tellsWhatIsMissingInDutch() {
        assertThat(faults(over(files, ADDS + words("fr"))))
                .containsExactly(
                        "words_nl.yaml:6:3: criteria.team.trained: found nothing; allowed: a value: this key is required");
    }

    @Test
    void tellsWhatIsMissingInALanguageThatWasBegun() {
        String begun = "  fr: { criteria: { team.trained: { statement: S } } }\n";

        assertThat(faults(over(files, ADDS + words("nl") + begun)))
                .extracting(fault -> fault.substring(0, fault.indexOf(": found")))
                .containsExactly(
                        "o.yaml:7:35: criteria.team.trained.ratings",
                        "o.yaml:7:35: criteria.team.trained.action",
                        "o.yaml:7:35: criteria.team.trained.owner");
    }

    @Test
    void tellsWhatIsMissingInALanguageThatOnlyTheOverlayHas() {
        String begun = "  es: { title: Orden, themes: { policy: P, team: T } }\n";

        assertThat(faults(over(files, "words:\n" + begun)))
                .containsExactly("o.yaml:2:7: criteria: found nothing; allowed: a value: this key is required");
        assertThat(faults(over(files, ADDS + words("nl") + begun)))
                .containsExactly("o.yaml:7:7: criteria: found nothing; allowed: a value: this key is required");
    }

    @Test
    void speaksALanguageAgainInWhichALaterOverlayHasTheWords() {
        DocumentSource first = over(files, ADDS + words("nl"));

        assertThat(languages(over(first, "words:\n" + words("fr")))).containsExactly("fr", "nl");
        assertThat(languages(over(first, "words:\n  fr: { title: Autre }\n"))).containsExactly("nl");
        assertThat(languages(over(first, "themes:\n  - id: team\n    criteria: [ { id: team.trained, off: true } ]\n")))
                .containsExactly("en", "fr", "nl");
    }

    private static String words(String language) {
        return "  " + language + ": { criteria: { team.trained: " + COMPLETE + " } }\n";
    }

    private static DocumentSource over(DocumentSource base, String yaml) {
        Problems problems = new Problems();
        Node changes = Documents.yaml("o.yaml", yaml, problems).orElseThrow(() -> new AssertionError(problems.list()));
        return new OverlaidDocuments(
                base, new LayerOverlay("own.1.0.0", "layers.internal", (Node.Mapping) changes, Goal.builtIn()));
    }

    private static Set<String> languages(DocumentSource documents) {
        return ChecklistFiles.read(documents).words().keySet();
    }

    private static List<String> faults(DocumentSource documents) {
        return catchThrowableOfType(InvalidChecklistException.class, () -> ChecklistFiles.read(documents))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }
}
