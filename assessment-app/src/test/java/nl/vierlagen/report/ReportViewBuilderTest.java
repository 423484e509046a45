package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportViewBuilderTest {

    private static final String CLIENT = """
            client: { id: test-bv, name: "Test bv", sector: handel, country: BE, employees: 1 }
            date: 2026-11-01
            """;

    @Test
    void saysWhoIsAssessedInTheLanguageOfTheReport() {
        assertThat(Reports.inDutch().view(CLIENT).header())
                .isEqualTo(new ReportView.Header(
                        "Test bv", about("handel", "België", "1 medewerker"), "1 november 2026", Optional.empty()));
        ReportView.Header english = Reports.in("en").view(CLIENT).header();
        assertThat(english.date()).isEqualTo("1 November 2026");
        assertThat(english.about())
                .containsExactly(
                        new Quote("handel", Optional.of("nl")),
                        new Quote("Belgium", Optional.empty()),
                        new Quote("1 employee", Optional.empty()));
    }

    private static List<Quote> about(String... texts) {
        return Stream.of(texts).map(text -> new Quote(text, Optional.empty())).toList();
    }

    @Test
    void showsWhatNobodyAnsweredAsOpenAndNeverAsZero() {
        ReportView view = Reports.inDutch().view(CLIENT);

        assertThat(view.summary().score().text()).isEqualTo("0,0 – 100,0");
        assertThat(view.summary().level()).isEqualTo("afwezig tot verankerd");
        assertThat(criteria(view)).extracting(ReportView.CriterionView::rating).containsOnly("open");
        assertThat(view.open().stream()
                        .mapToInt(layer -> layer.questions().size())
                        .sum())
                .isEqualTo(criteria(view).size());
    }

    @Test
    void saysNothingOfLayersOfWhichNothingIsKnown() {
        assertThat(Reports.inDutch().view(CLIENT).summary().sentences().get(0))
                .isEqualTo("Er is nog geen enkele vraag beantwoord; over de lagen valt daarom nog niets te zeggen.");
    }

    @Test
    void namesTheStrongestAndTheWeakestLayerWithTheirRanges() {
        ReportView view = Reports.in("en").view(CLIENT + """
                layers:
                  internal:
                    answers: { policy.written: fully }
                """);

        assertThat(view.summary().sentences().get(0))
                .startsWith("Your strongest layer is ‘Internal organisation’ with a score of ")
                .contains(" – 100.0; ")
                .endsWith(" with a score of 0.0 – 100.0.");
    }

    @Test
    void callsNoLayerStrongestWhereOnlyOpenQuestionsTellThemApart() {
        ReportView view = Reports.in("en").view(CLIENT + """
                layers:
                  internal:
                    answers: { policy.written: not }
                """);

        assertThat(view.summary().sentences().get(0)).startsWith("The layers now have the same assured score, 0.0; ");
    }

    @Test
    void showsStatedMeasuredAndOverruledWithTheFigureBesideThem() {
        ReportView view = Reports.inDutch().view(CLIENT + """
                layers:
                  reputation:
                    answers:
                      webcare.answered: { rating: fully, note: "De export mist één kanaal." }
                      crisis.plan: partly
                    facts:
                      webcare: { messages: 200, answered: 100, withinHour: 50 }
                """);

        ReportView.CriterionView overruled = criterion(view, "reputation.webcare.answered");
        assertThat(overruled.basis()).isEqualTo("opgegeven, anders dan gemeten");
        assertThat(overruled.added().orElseThrow().measured().orElseThrow()).startsWith("50%, dat is ‘");
        assertThat(overruled.added().orElseThrow().note())
                .contains(new Quote("De export mist één kanaal.", Optional.empty()));
        assertThat(criterion(view, "reputation.webcare.within-hour").basis()).isEqualTo("gemeten");
        assertThat(criterion(view, "reputation.crisis.plan").basis()).isEqualTo("opgegeven");
        assertThat(criterion(view, "reputation.crisis.plan").added()).isEmpty();
    }

    @Test
    void asksForNoActionWhereNothingIsLeftToDo() {
        ReportView view = Reports.inDutch().view(CLIENT + """
                layers:
                  internal:
                    answers: { policy.written: fully, strategy.purpose: partly }
                """);

        assertThat(criterion(view, "internal.policy.written").action()).isEmpty();
        assertThat(criterion(view, "internal.strategy.purpose").action()).isPresent();
    }

    @Test
    void linksEvidenceOnlyIfItIsAnAddressOfTheWeb() {
        ReportView view = Reports.inDutch().view(CLIENT + """
                layers:
                  internal:
                    answers:
                      policy.written: { rating: fully, evidence: ["https://example.org/a", "javascript:alert(1)"] }
                """);

        assertThat(criterion(view, "internal.policy.written")
                        .added()
                        .orElseThrow()
                        .evidence())
                .extracting(evidence -> evidence.address().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void numbersTheRoadmapThroughAllMoments() {
        ReportView view = Reports.inDutch().view(CLIENT);
        List<Integer> numbers = view.roadmap().stream()
                .flatMap(moment -> moment.steps().stream())
                .map(ReportView.Step::number)
                .sorted()
                .toList();

        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates().startsWith(1);
        assertThat(numbers.get(numbers.size() - 1)).isEqualTo(numbers.size());
    }

    private static List<ReportView.CriterionView> criteria(ReportView view) {
        return view.layers().stream()
                .flatMap(layer -> layer.themes().stream())
                .flatMap(theme -> theme.criteria().stream())
                .toList();
    }

    private static ReportView.CriterionView criterion(ReportView view, String id) {
        return criteria(view).stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
