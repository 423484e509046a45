package nl.vierlagen.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.assessment.ResultWriter;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.overlay.Overlays;
import nl.vierlagen.report.ReportLanguages;

/** The examples' answers, and what comes of files with answers, under the four layers. */
final class Examples {

    static final Model MODEL = ModelReader.read();
    static final Layers LAYERS = layers();
    static final ReportLanguages LANGUAGES = new ReportLanguages(LAYERS, MODEL, Overlays.NONE);
    static final Questionnaires QUESTIONNAIRES = new Questionnaires(LAYERS, LANGUAGES);

    private Examples() {}

    private static Layers layers() {
        Set<Layer> found = new LinkedHashSet<>();
        ServiceLoader.load(Layer.class).forEach(found::add);
        return new Layers(found, MODEL);
    }

    /** The answers of every example. */
    static List<Node.Mapping> clients() {
        List<Node.Mapping> clients = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "clients"))) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String text = Files.readString(file);
                String name = file.getFileName().toString();
                if (name.endsWith(".yaml")) {
                    clients.add(read(Documents.yaml("f", text, new Problems()).orElseThrow()));
                } else {
                    Stream<String> documents = name.endsWith(".jsonl") ? text.lines() : Stream.of(text);
                    documents
                            .filter(document -> !document.isBlank())
                            .map(document -> Documents.json(Place.startOf("f"), document, new Problems()))
                            .forEach(node -> clients.add(read(node.orElseThrow())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return clients;
    }

    private static Node.Mapping read(Node node) {
        return (Node.Mapping) node;
    }

    /** What is assessed of a file; its problems if it has any. */
    static String result(Path file) {
        return results(file).get(0);
    }

    /** The language of the report that a file asks for. */
    static String language(Path file) {
        List<String> languages = new ArrayList<>();
        forEach(file, document -> {
            Intake intake = new DocumentReader(LAYERS, LANGUAGES.all()).read(document);
            languages.add(((Intake.Accepted) intake).request().language());
        });
        return languages.get(0);
    }

    private static void forEach(Path path, Consumer<Document> receiver) {
        try {
            Sources.of(List.of(path.toString()), null, Optional.empty(), tables())
                    .forEach(receiver);
        } catch (UnusableSourceException e) {
            throw new AssertionError(e);
        }
    }

    /** Likewise of each client in a file or folder. */
    static List<String> results(Path path) {
        List<String> results = new ArrayList<>();
        forEach(path, document -> results.add(result(document)));
        return results;
    }

    private static Tables tables() {
        return new Tables(LAYERS, LANGUAGES.all(), LANGUAGES::ratings, Map::of);
    }

    private static String result(Document document) {
        Intake intake = new DocumentReader(LAYERS, LANGUAGES.all()).read(document);
        if (intake instanceof Intake.Rejected rejected) {
            return String.join(
                    "\n", rejected.problems().stream().map(Problem::toString).toList());
        }
        return result(((Intake.Accepted) intake).request());
    }

    /** A questionnaire doesn't tell which goal comes first: those of the model's order do. */
    private static String result(AssessmentRequest request) {
        List<Goal> goals = request.goals().stream()
                .sorted(Comparator.comparing(LAYERS.goals()::indexOf))
                .toList();
        AssessmentRequest inOrder = new AssessmentRequest(
                request.client(),
                request.date(),
                request.assessor(),
                request.language(),
                goals,
                request.targets(),
                request.layers());
        byte[] bytes = ResultWriter.write(new Assessor(LAYERS, MODEL).assess(inOrder));
        return request.assessor() + new String(bytes, StandardCharsets.UTF_8);
    }

    /** The result of answers as they stand in their own file. */
    static String result(Node.Mapping answers) {
        return result(new Document.Questionnaire(Place.startOf("f"), answers, List.of(), List.of(), Map.of()));
    }
}
