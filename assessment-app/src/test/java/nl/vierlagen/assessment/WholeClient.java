package nl.vierlagen.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.assessment.AssessmentRequest.LayerInput;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Answers;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import tools.jackson.databind.JsonNode;

/** Turns what is given of a client in a test's data into a request, without the intake. */
final class WholeClient {

    private WholeClient() {}

    static AssessmentRequest request(JsonNode given) {
        JsonNode client = given.required("client");
        List<Goal> goals = new ArrayList<>();
        given.path("goals").forEach(goal -> goals.add(Goal.byId(goal.asString()).orElseThrow()));
        SortedMap<String, Level> targets = new TreeMap<>();
        given.path("targets")
                .properties()
                .forEach(target -> targets.put(
                        target.getKey(),
                        Level.byId(target.getValue().asString()).orElseThrow()));
        SortedMap<String, LayerInput> layers = new TreeMap<>();
        given.required("layers").properties().forEach(layer -> layers.put(layer.getKey(), input(layer.getValue())));
        return new AssessmentRequest(
                new Client(
                        client.required("id").asString(),
                        client.required("name").asString(),
                        text(client.path("sector")),
                        text(client.path("country")),
                        client.has("employees")
                                ? OptionalInt.of(client.get("employees").intValue())
                                : OptionalInt.empty()),
                LocalDate.parse(given.required("date").asString()),
                Optional.empty(),
                "nl",
                goals,
                targets,
                layers);
    }

    private static LayerInput input(JsonNode layer) {
        SortedMap<String, Answer> answers = new TreeMap<>();
        layer.path("answers").properties().forEach(answer -> answers.put(answer.getKey(), answer(answer.getValue())));
        SortedMap<String, Double> figures = new TreeMap<>();
        layer.path("figures")
                .properties()
                .forEach(
                        figure -> figures.put(figure.getKey(), figure.getValue().doubleValue()));
        return new LayerInput(new Answers(answers), figures);
    }

    private static Answer answer(JsonNode answer) {
        if (answer.isString()) {
            return new Answer.Rated(Rating.byId(answer.asString()).orElseThrow(), Optional.empty(), List.of());
        }
        Optional<String> note = text(answer.path("note"));
        List<String> evidence = new ArrayList<>();
        answer.path("evidence").forEach(item -> evidence.add(item.asString()));
        Optional<String> rating = text(answer.path("rating"));
        if (rating.isEmpty()) {
            return new Answer.Unrated(note, evidence);
        }
        return rating.get().equals("not-applicable")
                ? new Answer.NotApplicable(note, evidence)
                : new Answer.Rated(Rating.byId(rating.get()).orElseThrow(), note, evidence);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(node.asString());
    }
}
