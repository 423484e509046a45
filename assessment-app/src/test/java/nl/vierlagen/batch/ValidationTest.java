package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.ShopLayer;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.intake.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {

    private static final String TWICE = "a second time; allowed: an id that no other client has (first at ";

    @TempDir
    private Path folder;

    @Test
    void tellsEveryDocumentInOrderTheSoundOnesToo() throws Exception {
        write("a.yaml", "client: { id: a, name: A }\ndate: 2026-11-01\n");
        write("b.yaml", "client: { id: b, name: 7 }\ndate: 2026-11-31\n");
        write("c.yaml", "client: { id: c, name: C }\ndate: 2026-11-01\n");

        assertThat(checked())
                .containsExactly(
                        "a.yaml:1:1 []",
                        "b.yaml:1:1 [b.yaml:1:24: client.name: found the number 7; allowed: a text (put it in quotes),"
                                + " b.yaml:2:7: date: found '2026-11-31'; allowed: a day that exists, as year-month-day]",
                        "c.yaml:1:1 []");
    }

    @Test
    void tellsAnIdThatComesAgainInTheSameFileOrInAnother() throws Exception {
        write("a.jsonl", """
                {"client": {"id": "a", "name": "A"}, "date": "2026-11-01"}
                {"date": "2026-11-01", "client": {"id": "a", "name": "B"}}
                """);
        write("b.yaml", "client: { id: a, name: '' }\ndate: 2026-11-01\n");

        assertThat(checked())
                .containsExactly(
                        "a.jsonl:1:1 []",
                        "a.jsonl:2:1 [a.jsonl:2:41: client.id: found 'a' " + TWICE + "a.jsonl:1:19)]",
                        "b.yaml:1:1 [b.yaml:1:15: client.id: found 'a' " + TWICE + "a.jsonl:1:19),"
                                + " b.yaml:1:24: client.name: found ''; allowed: a text that is not blank]");
    }

    /** More than fit in what is written at once, so that the first ones are looked up in a file. */
    @Test
    void tellsIdsThatComeAgainAmongThousands() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int client = 0; client < 10_000; client++) {
            lines.append("{\"client\": {\"id\": \"c")
                    .append(client)
                    .append("\", \"name\": \"A\"}, \"date\": \"2026-11-01\"}\n");
        }
        write("a.jsonl", lines.toString());
        write("b.yaml", "client: { id: c0, name: A }\ndate: 2026-11-01\n");
        write("c.yaml", "client: { id: c9998, name: A }\ndate: 2026-11-01\n");

        assertThat(checked())
                .hasSize(10_002)
                .filteredOn(checked -> !checked.endsWith(" []"))
                .containsExactly(
                        "b.yaml:1:1 [b.yaml:1:15: client.id: found 'c0' " + TWICE + "a.jsonl:1:19)]",
                        "c.yaml:1:1 [c.yaml:1:15: client.id: found 'c9998' " + TWICE + "a.jsonl:9999:19)]");
    }

    @Test
    void goesOnAfterALayerThatFails() throws Exception {
        write("a.yaml", "client: { id: a, name: A }\ndate: 2026-11-01\nlayers: { shop: { facts: { haunted: true } } }");
        write("b.yaml", "client: { id: b, name: B }\ndate: 2026-11-01\n");

        assertThat(checked())
                .satisfiesExactly(
                        failed ->
                                assertThat(failed).startsWith("a.yaml:1:1 [a.yaml:1:1: found a defect of this program"),
                        sound -> assertThat(sound).isEqualTo("b.yaml:1:1 []"));
    }

    private List<String> checked() throws Exception {
        List<String> checked = new ArrayList<>();
        new Validation(new DocumentReader(ShopLayer.alone(), List.of("en", "nl")))
                .validate(
                        Sources.of(
                                List.of(folder.toString()),
                                InputStream.nullInputStream(),
                                Optional.empty(),
                                Texts.TABLES),
                        2,
                        one -> checked.add((one.place() + " " + one.problems()).replace(folder + "/", "")));
        return checked;
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }
}
