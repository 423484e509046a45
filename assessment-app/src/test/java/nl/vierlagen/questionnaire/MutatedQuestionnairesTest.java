package nl.vierlagen.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.vierlagen.intake.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Questionnaires with bytes changed, added or lost: each gives an error or a result. */
@Timeout(300)
class MutatedQuestionnairesTest {

    private static final int TIMES = 200;

    @TempDir
    private Path folder;

    private final Random dice = new Random(20261101);

    private static byte[] whole() {
        byte[] empty = Examples.QUESTIONNAIRES.xlsx("nl");
        return Filling.in(empty, Respondent.fillings(empty, Examples.clients().get(0)));
    }

    private String result(byte[] bytes) throws IOException {
        return Examples.result(Files.write(folder.resolve("x.xlsx"), bytes));
    }

    @Test
    void readsMutatedFiles() throws IOException {
        byte[] whole = whole();
        for (int i = 0; i < TIMES; i++) {
            assertThat(result(Mutation.of(whole, dice))).isNotEmpty().doesNotContain("defect of this program");
        }
    }

    @Test
    void readsFilesWithMutatedParts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        List<String> names = parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .toList();
        int sound = 0;
        for (int i = 0; i < TIMES; i++) {
            Map<String, byte[]> changed = new LinkedHashMap<>(parts);
            changed.computeIfPresent(names.get(dice.nextInt(names.size())), (name, bytes) -> Mutation.of(bytes, dice));
            String result = result(zip(changed));
            assertThat(result).isNotEmpty().doesNotContain("defect of this program");
            sound += result.contains("\"overall\"") ? 1 : 0;
        }
        assertThat(sound).isStrictlyBetween(0, TIMES);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
