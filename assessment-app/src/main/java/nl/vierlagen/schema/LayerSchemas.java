package nl.vierlagen.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Words;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an assessment file may say of each layer: its criteria, its facts, the level aimed at. */
final class LayerSchemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String language;
    private final SchemaWords schemaWords;

    LayerSchemas(String language, SchemaWords schemaWords) {
        this.language = language;
        this.schemaWords = schemaWords;
    }

    /** Below {@code layers}, by the layer's id. */
    ObjectNode inputs(List<Layer> layers) {
        ObjectNode properties = NODES.objectNode();
        for (Layer layer : layers) {
            Checklist checklist = layer.checklist();
            Words words = checklist.in(language);
            // No title: editors show it also beside what this layer shares with others.
            ObjectNode input =
                    Shapes.optionalObject(properties.putObject(checklist.id()).put("description", words.title()));
            ObjectNode inside = input.withObjectProperty("properties");
            answers(
                    Shapes.optionalObject(
                            inside.putObject("answers").put("description", schemaWords.text("assessment.answers"))),
                    checklist,
                    words);
            ObjectNode facts = inside.putObject("facts").put("description", schemaWords.text("assessment.facts"));
            if (layer.facts().isEmpty()) {
                // The layer doesn't tell which facts it reads.
                facts.putArray("type").add("object").add("null");
            } else {
                new FactSchemas(Shapes.optionalObject(facts), words).add(layer.facts());
            }
        }
        return properties;
    }

    private static void answers(ObjectNode answers, Checklist checklist, Words words) {
        for (Criterion criterion : checklist.criteria()) {
            Words.CriterionWords told = words.criteria().get(criterion.id());
            answers.withObjectProperty("properties")
                    .putObject(criterion.id())
                    .put("description", told.statement() + "\n" + ratings(told))
                    .put("$ref", criterion.mayBeNotApplicable() ? "#/$defs/answerOrNot" : "#/$defs/answer");
        }
    }

    private static String ratings(Words.CriterionWords told) {
        return Stream.of(Rating.values())
                .map(rating -> rating.id() + ": " + told.ratings().get(rating))
                .collect(Collectors.joining("\n"));
    }

    /** Below {@code targets}, by the layer's id. */
    ObjectNode targets(List<Checklist> checklists) {
        ObjectNode properties = NODES.objectNode();
        for (Checklist checklist : checklists) {
            properties
                    .putObject(checklist.id())
                    .put("description", checklist.in(language).title())
                    .put("$ref", "#/$defs/level");
        }
        return properties;
    }
}
