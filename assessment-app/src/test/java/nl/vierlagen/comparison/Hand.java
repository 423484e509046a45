package nl.vierlagen.comparison;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.assessment.AssessmentRequest.LayerInput;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ResultWriter;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Answers;
import nl.vierlagen.layer.Bands;
import nl.vierlagen.layer.Bands.Band;
import nl.vierlagen.layer.Bands.Comparison;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.Unit;

/** Small checklists and audits made by hand. */
final class Hand {

    static final Model MODEL = new Model(List.of("internal", "website"), List.of(), Goal.builtIn());

    private Hand() {}

    /** A layer without facts of its own: figures are handed to it. */
    private record HandLayer(Checklist checklist) implements Layer {
        @Override
        public SortedSet<String> measures() {
            return new TreeSet<>();
        }

        @Override
        public SortedMap<String, Double> measure(Fields facts, LocalDate date) {
            return new TreeMap<>();
        }
    }

    static Layers layers(Checklist... checklists) {
        Set<Layer> layers = new LinkedHashSet<>();
        Arrays.stream(checklists).map(HandLayer::new).forEach(layers::add);
        return new Layers(layers, MODEL);
    }

    static Checklist checklist(String id, String version, Theme... themes) {
        return new Checklist(id, version, List.of(themes), new TreeMap<>());
    }

    static Theme theme(String id, int weight, Criterion... criteria) {
        return new Theme(id, weight, List.of(criteria));
    }

    static Criterion criterion(String id, int weight) {
        return criterion(id, weight, Optional.empty(), Optional.empty());
    }

    static Criterion gate(String id, int weight, Level level) {
        return criterion(id, weight, Optional.of(level), Optional.empty());
    }

    /** A criterion that a share in percent rates, by the least that each rating takes. */
    static Criterion measured(String id, int weight, int fully, int largely, int partly) {
        Bands bands = new Bands(List.of(
                new Band(Rating.FULLY, Comparison.AT_LEAST, fully),
                new Band(Rating.LARGELY, Comparison.AT_LEAST, largely),
                new Band(Rating.PARTLY, Comparison.AT_LEAST, partly)));
        return criterion(id, weight, Optional.empty(), Optional.of(new Criterion.Measured(id, Unit.PERCENT, bands)));
    }

    private static Criterion criterion(
            String id, int weight, Optional<Level> gate, Optional<Criterion.Measured> measure) {
        return new Criterion(id, weight, Effort.NOW, gate, List.of(Goal.SERVICE), true, List.of("S1.01"), measure);
    }

    /** An audit as its own file tells it: assessed under its own checklists, written, and read again. */
    static Audit audit(Layers layers, String date, Map<String, ?> given) {
        return read(layers, date + ".json", result(assessment(layers, date, given)));
    }

    /** The text of its result. */
    static String result(Assessment assessment) {
        return new String(ResultWriter.write(assessment), StandardCharsets.UTF_8);
    }

    static Audit read(Layers layers, String source, String json) {
        AuditIntake intake = intake(layers, source, json);
        if (intake instanceof AuditIntake.Rejected rejected) {
            throw new AssertionError(rejected.problems().toString());
        }
        return ((AuditIntake.Accepted) intake).audit();
    }

    static AuditIntake intake(Layers layers, String source, String json) {
        return new AuditReader(new DocumentReader(layers, List.of("nl", "en")), new Assessor(layers, MODEL))
                .read(new Document.Readable(Place.startOf(source), Document.Syntax.JSON, json));
    }

    /**
     * An assessment.
     *
     * @param given by {@code layer.theme.name}: the word of a rating, {@code na}, or a measured figure
     */
    static Assessment assessment(Layers layers, String date, Map<String, ?> given) {
        SortedMap<String, LayerInput> inputs = new TreeMap<>();
        for (String layer : layers.ids()) {
            SortedMap<String, Answer> answers = new TreeMap<>();
            SortedMap<String, Double> figures = new TreeMap<>();
            given.forEach((key, value) -> {
                if (key.startsWith(layer + ".")) {
                    String id = key.substring(layer.length() + 1);
                    if (value instanceof Number figure) {
                        figures.put(id, figure.doubleValue());
                    } else {
                        answers.put(id, answer((String) value));
                    }
                }
            });
            inputs.put(layer, new LayerInput(Answers.of(answers), figures));
        }
        Client client = new Client("client", "Client", Optional.empty(), Optional.empty(), OptionalInt.empty());
        return new Assessor(layers, MODEL)
                .assess(new AssessmentRequest(
                        client,
                        LocalDate.parse(date),
                        Optional.empty(),
                        "nl",
                        List.of(Goal.SERVICE),
                        new TreeMap<>(),
                        inputs));
    }

    private static Answer answer(String word) {
        return word.equals("na")
                ? new Answer.NotApplicable(Optional.of("why"), List.of())
                : new Answer.Rated(Rating.byId(word).orElseThrow(), Optional.of("why"), List.of());
    }
}
