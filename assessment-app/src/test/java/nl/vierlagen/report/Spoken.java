package nl.vierlagen.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.overlay.Overlays;

/** The languages that are there, for tests that go over all of them. */
public final class Spoken {

    private static final List<String> LANGUAGES = found();

    /** Checking every example in every language takes too long. */
    private static final int LANGUAGES_OF_AN_EXAMPLE = 1;

    private Spoken() {}

    /** Their codes, in alphabetical order. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /** The examples of which a language has the turn: each example has one language, and each language some of them. */
    public static List<Path> examples(String language) {
        int turn = LANGUAGES.indexOf(language);
        try (Stream<Path> files = Files.list(Path.of("../examples/clients"))) {
            List<Path> all = files.sorted().toList();
            return IntStream.range(0, all.size())
                    .filter(i -> Math.floorMod(i - turn, LANGUAGES.size()) < LANGUAGES_OF_AN_EXAMPLE)
                    .mapToObj(all::get)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found() {
        Model model = ModelReader.read();
        Set<Layer> layers = new LinkedHashSet<>();
        ServiceLoader.load(Layer.class).forEach(layers::add);
        return new ReportLanguages(new Layers(layers, model), model, Overlays.NONE).all();
    }
}
