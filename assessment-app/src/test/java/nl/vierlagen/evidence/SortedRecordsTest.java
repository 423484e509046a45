package nl.vierlagen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedRecordsTest {

    private static final int LONGEST = 20;

    @ParameterizedTest
    @ValueSource(ints = {1, LONGEST, 1000, 1 << 20})
    void handsOverAllInOrderHoweverFewFitInMemory(int mostInMemory) throws IOException {
        List<byte[]> records = random();
        try (SortedRecords sorted = new SortedRecords(mostInMemory)) {
            for (byte[] record : records) {
                sorted.add(record);
            }
            records.sort(Arrays::compareUnsigned);

            assertThat(read(sorted)).containsExactlyElementsOf(records);
            assertThat(read(sorted)).as("once more").containsExactlyElementsOf(records);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 20})
    void leavesNoFileBehind(int mostInMemory) throws IOException {
        List<Path> before = files();
        try (SortedRecords sorted = new SortedRecords(mostInMemory)) {
            for (byte[] record : random()) {
                sorted.add(record);
            }
            read(sorted);
        }

        assertThat(files()).isEqualTo(before);
    }

    private static List<byte[]> random() {
        Random random = new Random(3);
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            byte[] record = new byte[random.nextInt(LONGEST + 1)];
            random.nextBytes(record);
            records.add(record);
        }
        return records;
    }

    private static List<byte[]> read(SortedRecords sorted) throws IOException {
        List<byte[]> read = new ArrayList<>();
        sorted.forEach(read::add);
        return read;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".records"))
                    .sorted()
                    .toList();
        }
    }
}
