package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.recomputation.RandomClients;
import nl.vierlagen.report.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCodecTest {

    private static final int RANDOM_CLIENTS = 200;

    sealed interface Shape {
        record Dot() implements Shape {}

        record Line(double length, int width) implements Shape {}
    }

    record Everything(
            String text,
            boolean flag,
            int number,
            long position,
            double figure,
            Level level,
            LocalDate day,
            Optional<String> maybe,
            OptionalInt maybeNumber,
            OptionalDouble maybeFigure,
            List<Shape> shapes,
            Map<String, List<Boxed>> map,
            SortedMap<Level, String> sorted) {}

    record Boxed(int value) {}

    @Test
    void readsWhatItWrote() {
        RecordCodec<Everything> codec = new RecordCodec<>(Everything.class, List.of("known", "also known"));
        Everything full = new Everything(
                "Café 🥐",
                true,
                Integer.MIN_VALUE,
                Long.MIN_VALUE,
                -0.1,
                Level.EMBEDDED,
                LocalDate.of(9999, 12, 31),
                Optional.of("known"),
                OptionalInt.of(-1),
                OptionalDouble.of(Double.MIN_VALUE),
                List.of(new Shape.Dot(), new Shape.Line(2, 3), new Shape.Dot()),
                Map.of("also known", List.of(new Boxed(1), new Boxed(2))),
                new TreeMap<>(Map.of(Level.ABSENT, "a", Level.ACTIVE, "b")));
        Everything empty = new Everything(
                "",
                false,
                0,
                0,
                0,
                Level.ABSENT,
                LocalDate.EPOCH,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                List.of(),
                Map.of(),
                new TreeMap<>());

        assertThat(codec.decode(codec.encode(full))).isEqualTo(full);
        assertThat(codec.decode(codec.encode(empty))).isEqualTo(empty);
        assertThat(codec.encode(full)).isNotEqualTo(codec.encode(empty));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 8191, 8192, 20_000, 1 << 21})
    void writesTextsOfAnyLength(int length) {
        RecordCodec<Place> codec = new RecordCodec<>(Place.class, List.of());
        Place place = Place.startOf("ë".repeat(length));

        assertThat(codec.decode(codec.encode(place))).isEqualTo(place);
    }

    @Test
    void keepsKnownTextsShortAndGivesThemBack() {
        String known = "a text that comes again and again";
        RecordCodec<Place> codec = new RecordCodec<>(Place.class, List.of(known));

        byte[] bytes = codec.encode(Place.startOf("a text that comes again " + "and again"));

        // The text, line and column, and that no cell is named.
        assertThat(bytes).hasSize(1 + 2 * Long.BYTES + 1);
        assertThat(codec.decode(bytes).source()).isSameAs(known);
    }

    @Test
    void refusesATypeThatItCannotWrite() {
        assertThatThrownBy(() -> new RecordCodec<>(Thread.class, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Thread");
    }

    @Test
    void readsEveryEntryOfASpoolThatItWrote() {
        Model model = ModelReader.read();
        Layers layers = new Layers(
                ServiceLoader.load(Layer.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .collect(Collectors.toSet()),
                model);
        DocumentReader reader = new DocumentReader(layers, Spoken.languages());
        Assessor assessor = new Assessor(layers, model);
        RecordCodec<Entry> codec = new RecordCodec<>(Entry.class, layers.ids());
        RandomClients clients = RandomClients.ofBuiltInLayers();
        TreeSet<Integer> sizes = new TreeSet<>();
        for (int seed = 0; seed < RANDOM_CLIENTS; seed++) {
            Document.Readable document =
                    new Document.Readable(new Place("f", seed + 1, 1), Document.Syntax.JSON, clients.line(seed));
            Intake.Accepted intake = (Intake.Accepted) reader.read(document);
            Entry entry = new Entry.Assessed(
                    intake.start(), intake.clientId(), Digest.of(document), assessor.assess(intake.request()));

            byte[] bytes = codec.encode(entry);

            assertThat(codec.decode(bytes)).isEqualTo(entry);
            sizes.add(bytes.length);
        }
        assertThat(sizes).as("the clients differ").hasSizeGreaterThan(RANDOM_CLIENTS / 2);
    }

    @Test
    void readsAFailureThatItWrote() {
        RecordCodec<Entry> codec = new RecordCodec<>(Entry.class, List.of());
        Place place = Place.startOf("f");
        Entry entry = new Entry.Failed(new Intake.Rejected(
                place,
                Optional.of(new Intake.ClientId("a", place)),
                List.of(new Problem(place, "p", "found", "allowed", Optional.of("near")))));

        assertThat(codec.decode(codec.encode(entry))).isEqualTo(entry);
    }
}
