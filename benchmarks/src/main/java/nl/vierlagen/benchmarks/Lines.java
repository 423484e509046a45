package nl.vierlagen.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Layer;

/** The clients of a file of JSON Lines, named by {@code -Dclients=FILE}, and what reads and assesses them. */
record Lines(String file, Tables tables, DocumentReader reader, Assessor assessor) {

    static Lines read() {
        Model model = ModelReader.read();
        Set<Layer> found = new LinkedHashSet<>();
        ServiceLoader.load(Layer.class).forEach(found::add);
        Layers layers = new Layers(found, model);
        return new Lines(
                System.getProperty("clients", "examples/clients/quickscan-havenkwartier.jsonl"),
                new Tables(layers, layers.languages(), Map::of, Map::of),
                new DocumentReader(layers, layers.languages()),
                new Assessor(layers, model));
    }

    List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        try {
            Sources.of(List.of(file), InputStream.nullInputStream(), Optional.empty(), tables)
                    .forEach(documents::add);
        } catch (UnusableSourceException unusable) {
            throw new IOException(unusable);
        }
        return documents;
    }

    List<AssessmentRequest> requests() throws IOException {
        List<AssessmentRequest> requests = new ArrayList<>();
        for (Document document : documents()) {
            if (reader.read(document) instanceof Intake.Accepted accepted) {
                requests.add(accepted.request());
            }
        }
        return requests;
    }
}
