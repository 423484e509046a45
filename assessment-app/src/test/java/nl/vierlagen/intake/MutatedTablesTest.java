package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables with bytes changed, added or lost: each gives an error or a result, and always one of the two. */
@Timeout(120)
class MutatedTablesTest {

    private static final int TIMES = 500;

    private static final String CSV = """
            client.id;client.name;date;goals;shop.counter.clean;shop.counter.clean.note;shop.facts.served
            x;"Café ""t"" Hoekje";2026-11-01;service;Volledig;"twee
            regels";75,5
            y;Y;30-11-2026;;n;;
            """;

    private final Random dice = new Random(20261101);

    @Test
    void readsMutatedText() {
        int sound = 0;
        for (int i = 0; i < TIMES; i++) {
            List<Document> documents =
                    TableFiles.csv(TableFiles.TABLES, Mutation.of(CSV.getBytes(StandardCharsets.UTF_8), dice));

            assertThat(documents).isNotEmpty();
            sound += TableFiles.problems(documents).isEmpty() ? 1 : 0;
        }
        assertThat(sound).isStrictlyBetween(0, TIMES);
    }

    @Test
    void readsMutatedWorkbooks() {
        byte[] whole = Sheets.zip(Sheets.parts(sheet()));
        for (int i = 0; i < TIMES; i++) {
            List<Document> documents = TableFiles.workbook(Mutation.of(whole, dice));

            assertThat(documents).isNotEmpty();
            assertThat(TableFiles.problems(documents)).noneMatch(problem -> problem.contains("defect"));
        }
    }

    @Test
    void readsWorkbooksWithMutatedParts() {
        int sound = 0;
        for (int i = 0; i < TIMES; i++) {
            Map<String, String> parts = new TreeMap<>(Sheets.parts(sheet()));
            String part = List.copyOf(parts.keySet()).get(dice.nextInt(parts.size()));
            byte[] bytes = Mutation.of(parts.get(part).getBytes(StandardCharsets.ISO_8859_1), dice);
            parts.put(part, new String(bytes, StandardCharsets.ISO_8859_1));

            List<Document> documents = TableFiles.workbook(Sheets.zip(parts));

            assertThat(documents).isNotEmpty();
            List<String> problems = TableFiles.problems(documents);
            assertThat(problems).noneMatch(problem -> problem.contains("defect"));
            sound += problems.isEmpty() ? 1 : 0;
        }
        assertThat(sound).isStrictlyBetween(0, TIMES);
    }

    private static String sheet() {
        return Sheets.sheet(Sheets.row(2, Sheets.text("a &amp; b")) + Sheets.row(3, "<c r='D3'><v>1.5</v></c>"));
    }
}
