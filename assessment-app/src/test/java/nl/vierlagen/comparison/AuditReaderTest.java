package nl.vierlagen.comparison;

import static nl.vierlagen.comparison.Hand.checklist;
import static nl.vierlagen.comparison.Hand.criterion;
import static nl.vierlagen.comparison.Hand.measured;
import static nl.vierlagen.comparison.Hand.theme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditReaderTest {

    private static final Layers LAYERS = Hand.layers(checklist(
            "internal",
            "1.0.0",
            theme("a", 1, criterion("a.one", 1), criterion("a.two", 1)),
            theme("b", 1, measured("b.share", 1, 90, 60, 30), criterion("b.none", 1))));

    private static final String RESULT = Hand.result(Hand.assessment(
            LAYERS, "2025-06-01", Map.of("internal.a.one", "fully", "internal.b.share", 55, "internal.b.none", "na")));

    @Test
    void readsWhatTheResultHolds() {
        Audit audit = Hand.read(LAYERS, "x.json", RESULT);

        assertThat(audit.date()).isEqualTo("2025-06-01");
        assertThat(audit.client().name()).isEqualTo("Client");
        assertThat(audit.version("internal")).contains("1.0.0");
        assertThat(audit.overall().completeness()).isEqualTo(0.67);
        List<CriterionResult> criteria = audit.layer("internal").orElseThrow().criteria();
        assertThat(criteria.get(0).finding()).isEqualTo(new Finding.Rated(Rating.FULLY, Finding.Basis.STATED));
        assertThat(criteria.get(1).isOpen()).isTrue();
        assertThat(criteria.get(2).finding()).isEqualTo(new Finding.Rated(Rating.PARTLY, Finding.Basis.MEASURED));
        assertThat(criteria.get(2).measurement().orElseThrow().value()).isEqualTo(55);
        assertThat(criteria.get(3).finding()).isEqualTo(new Finding.NotApplicable(Finding.Basis.STATED));
    }

    @Test
    void readsLayersAndCriteriaThatAreNotLoaded() {
        Layers others = Hand.layers(checklist("website", "1.0.0", theme("x", 1, criterion("x.one", 1))));

        assertThat(Hand.read(others, "x.json", RESULT)).isEqualTo(Hand.read(LAYERS, "x.json", RESULT));
    }

    @Test
    void assessesAnAssessment() {
        Audit audit = Hand.read(
                LAYERS,
                "x.json",
                "{\"client\": {\"id\": \"c\", \"name\": \"C\"}, \"date\": \"2025-06-01\", \"language\": \"en\","
                        + " \"layers\": {\"internal\": {\"answers\": {\"a.one\": \"fully\"}}}}");

        assertThat(audit.language()).contains("en");
        assertThat(audit.layer("internal").orElseThrow().criteria().get(0).rating())
                .contains(Rating.FULLY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"score\": {|\"scores\": {|unknown key 'scores'",
                "\"assured\": 33.3|\"assured\": 133.3|the number 133.3; allowed: a number from 0 to 100",
                "\"rating\": \"partly\"|\"rating\": \"mostly\"|unknown rating 'mostly'",
                "\"basis\": \"open\"|\"basis\": \"stated\"|basis: found 'stated'; allowed: open without one",
                "\"basis\": \"stated\"|\"basis\": \"open\"|basis: found 'open'; allowed: stated, measured or overruled",
                "\"id\": \"a.two\"|\"id\": \"a.one\"|a criterion that was not there before",
                "\"internal\": \"1.0.0\"|\"inside\": \"1.0.0\"|unknown layer 'internal'; allowed: inside",
                "\"date\": \"2025-06-01\"|\"date\": \"2025-06-31\"|a day that exists",
                "\"id\": \"client\"|\"id\": \"../x\"|1 to 64 of a-z",
                "\"id\": \"service\"|\"id\": \"servise\"|did you mean 'service'?"
            })
    void tellsWhatIsWrongAndWhere(String from, String to, String expected) {
        String damaged = RESULT.replaceFirst(Pattern.quote(from), to);

        AuditIntake intake = Hand.intake(LAYERS, "x.json", damaged);

        assertThat(damaged).isNotEqualTo(RESULT);
        assertThat(intake)
                .isInstanceOfSatisfying(
                        AuditIntake.Rejected.class,
                        rejected -> assertThat(rejected.problems().stream().map(Problem::toString))
                                .anySatisfy(problem -> assertThat(problem)
                                        .matches("x\\.json:\\d+:\\d+: .*")
                                        .contains(expected)));
    }

    @Test
    void tellsAllProblemsAtOnce() {
        String damaged =
                RESULT.replace("\"name\": \"Client\"", "\"name\": 3").replace("\"basis\": \"open\"", "\"basis\": 1");

        assertThat(Hand.intake(LAYERS, "x.json", damaged))
                .isInstanceOfSatisfying(
                        AuditIntake.Rejected.class,
                        rejected -> assertThat(rejected.problems()).hasSize(2));
    }

    @Test
    void tellsWhatIsNeitherAResultNorAnAssessment() {
        assertThat(Hand.intake(LAYERS, "x.json", "{\"before\": 1, \"after\": 2}"))
                .isInstanceOfSatisfying(
                        AuditIntake.Rejected.class,
                        rejected -> assertThat(rejected.problems().toString())
                                .isEqualTo(
                                        "[x.json:1:1: found the keys before, after; allowed: a result (with 'client',"
                                                + " 'overall' and 'layers') or an assessment (with 'client' and 'date')]"));
    }
}
