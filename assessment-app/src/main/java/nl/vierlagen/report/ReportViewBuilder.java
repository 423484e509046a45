package nl.vierlagen.report;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.GoalCoverage;
import nl.vierlagen.assessment.Insight;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.RoadmapStep;
import nl.vierlagen.comparison.History;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.portfolio.Standing;

/** Puts an assessment into the words of a language. Safe to share between threads. */
public final class ReportViewBuilder {

    private final Layers layers;
    private final Model model;
    private final ReportLanguages languages;
    private final BrandViewBuilder brands = new BrandViewBuilder();
    private final Citations citations;
    private final ComparisonViewBuilder comparisons;
    private final Map<Edition, Spoken> spoken = new ConcurrentHashMap<>();

    @Inject
    public ReportViewBuilder(Layers layers, Model model, ReportLanguages languages) {
        this.layers = layers;
        this.model = model;
        this.languages = languages;
        this.citations = Citations.of(layers);
        this.comparisons = new ComparisonViewBuilder(layers, languages);
    }

    /** The view of an assessment by itself: there is no earlier one to compare with. */
    public ReportView view(Assessment assessment, Edition edition) {
        return view(assessment, Optional.empty(), Optional.empty(), edition);
    }

    /**
     * The view of an assessment.
     *
     * @param history the assessment beside earlier audits of the client; empty if there are none to compare with
     * @param standing the client's sector; empty if that is not known
     * @throws IllegalArgumentException if the report or a layer does not speak the edition's language
     */
    public ReportView view(
            Assessment assessment, Optional<History> history, Optional<Standing> standing, Edition edition) {
        return new Building(assessment, history, standing, spoken.computeIfAbsent(edition, this::spoken)).view();
    }

    private Spoken spoken(Edition edition) {
        ReportWords words = languages.in(edition);
        Lexicon lexicon = new Lexicon(layers, words);
        ChartWords texts = new ChartWords(words, lexicon, new Figures(words));
        SourceWords sources = new SourceWords(words, citations);
        return new Spoken(
                texts,
                sources,
                new CriterionTexts(words, lexicon, sources),
                new MethodBuilder(layers, languages.overlays(), citations, sources, words, lexicon),
                brands.view(edition));
    }

    /** What is the same for all clients of an edition. */
    private record Spoken(
            ChartWords texts, SourceWords sources, CriterionTexts criteria, MethodBuilder method, BrandView brand) {}

    private final class Building {
        private final Assessment assessment;
        private final Optional<History> history;
        private final Optional<Standing> standing;
        private final Spoken spoken;
        private final ReportWords words;
        private final Lexicon lexicon;
        private final Figures figures;

        Building(Assessment assessment, Optional<History> history, Optional<Standing> standing, Spoken spoken) {
            this.assessment = assessment;
            this.history = history;
            this.standing = standing;
            this.spoken = spoken;
            this.words = spoken.texts().words();
            this.lexicon = spoken.texts().lexicon();
            this.figures = spoken.texts().figures();
        }

        ReportView view() {
            ChartWords texts = spoken.texts();
            LayerViewBuilder details = new LayerViewBuilder(assessment.language(), texts, spoken.criteria());
            return new ReportView(
                    words.locale().getLanguage(),
                    words.all(),
                    header(),
                    new SummaryBuilder(assessment, model, texts).summary(before()),
                    assessment.layers().stream().map(this::card).toList(),
                    BalanceChart.of(assessment.layers(), assessment.overall().balance(), texts),
                    assessment.insights().stream().map(this::insight).toList(),
                    assessment.goals().stream().map(this::goal).toList(),
                    GoalsChart.of(assessment.goals(), texts),
                    roadmap(),
                    RoadmapChart.of(assessment, texts),
                    assessment.layers().stream()
                            .map(layer -> details.layer(layer.result()))
                            .toList(),
                    open(),
                    spoken.method().method(assessment.checklists()),
                    history.map(known -> comparisons.view(known, texts)),
                    standing.flatMap(sector -> StandingViewBuilder.view(assessment, sector, texts)),
                    spoken.brand());
        }

        /** Assured scores of the earlier audit, by layer. */
        private Map<String, Double> before() {
            Map<String, Double> before = new HashMap<>();
            history.ifPresent(known -> known.comparison()
                    .layers()
                    .forEach(layer -> layer.score()
                            .assured()
                            .before()
                            .ifPresent(score -> before.put(layer.id(), score.doubleValue()))));
            return before;
        }

        private ReportView.Header header() {
            Client client = assessment.client();
            List<Quote> about = new ArrayList<>();
            client.sector()
                    .ifPresent(sector -> about.add(Quote.of(
                            sector, assessment.language(), words.locale().getLanguage())));
            client.country().ifPresent(code -> about.add(own(lexicon.country(code))));
            client.employees()
                    .ifPresent(number -> about.add(own(words.text("header.employees", number, figures.count(number)))));
            return new ReportView.Header(client.name(), about, figures.date(assessment.date()), assessment.assessor());
        }

        private Quote own(String text) {
            return new Quote(text, Optional.empty());
        }

        private ReportView.Card card(AssessedLayer layer) {
            String id = layer.result().id();
            return new ReportView.Card(
                    id,
                    lexicon.layer(id),
                    layer.result().score().map(figures::view),
                    lexicon.level(layer.result().level()),
                    layer.target().map(lexicon::level).orElse(""),
                    figures.percent(layer.result().completeness()),
                    layer.result().heldBackBy().stream()
                            .map(gate -> lexicon.criterion(id, gate).statement())
                            .toList());
        }

        private ReportView.InsightView insight(String id) {
            Insight insight = model.insight(id);
            Insight.Text text = insight.words().get(words.locale().getLanguage());
            return new ReportView.InsightView(
                    text.title(),
                    text.text(),
                    text.action(),
                    spoken.sources().sources(List.of(insight.source())).get(0));
        }

        private ReportView.GoalView goal(GoalCoverage goal) {
            return new ReportView.GoalView(
                    words.text("goal." + goal.goal().id()), goal.coverage().map(figures::view));
        }

        private List<ReportView.Moment> roadmap() {
            List<ReportView.Moment> moments = new ArrayList<>();
            for (Effort effort : Effort.values()) {
                List<ReportView.Step> steps = new ArrayList<>();
                for (int i = 0; i < assessment.roadmap().size(); i++) {
                    RoadmapStep step = assessment.roadmap().get(i);
                    if (step.effort() == effort) {
                        steps.add(step(i + 1, step));
                    }
                }
                if (!steps.isEmpty()) {
                    moments.add(new ReportView.Moment(effort.id(), words.text("effort." + effort.id()), steps));
                }
            }
            return moments;
        }

        private ReportView.Step step(int number, RoadmapStep step) {
            var criterion = lexicon.criterion(step.layer(), step.criterion());
            return new ReportView.Step(
                    number,
                    lexicon.layer(step.layer()),
                    criterion.action(),
                    criterion.owner(),
                    words.text("figure.gain", figures.score(step.gain())),
                    figures.score(step.score()),
                    lexicon.level(step.level()),
                    step.gate());
        }

        private List<ReportView.OpenLayer> open() {
            List<ReportView.OpenLayer> open = new ArrayList<>();
            for (AssessedLayer layer : assessment.layers()) {
                String id = layer.result().id();
                List<ReportView.OpenQuestion> questions = layer.result().criteria().stream()
                        .filter(CriterionResult::isOpen)
                        .map(result -> lexicon.criterion(id, result.id()))
                        .map(criterion -> new ReportView.OpenQuestion(criterion.statement(), criterion.owner()))
                        .toList();
                if (!questions.isEmpty()) {
                    open.add(new ReportView.OpenLayer(
                            lexicon.layer(id),
                            words.text(
                                    "open.count",
                                    questions.size(),
                                    layer.result().applicable()),
                            questions));
                }
            }
            return open;
        }
    }
}
