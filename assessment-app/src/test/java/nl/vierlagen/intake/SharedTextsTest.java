package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedTextsTest {

    /** With 48 bytes a text, some nine megabytes: more than are kept in memory. */
    private static final int TEXTS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void findsTextsInMemoryAndInItsFile() throws IOException, TableFaultException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            // The same text again for every third row, so that the file is not read in order only.
            rows.add(List.of(text(i), text(i - i % 3), text(TEXTS - 1 - i)));
        }
        Path file = Files.write(folder.resolve("t.xlsx"), Sheets.of(rows));

        try (Workbook workbook = new Workbook("t", file);
                SheetRows read = workbook.rows(Optional.empty())) {
            for (List<String> row : rows) {
                assertThat(read.next().orElseThrow().cells()).isEqualTo(row);
            }
            assertThat(read.next()).isEmpty();
        }
    }

    @Test
    void hasNothingForANumberThatThereIsNot() throws IOException {
        assertThat(SharedTexts.NONE.get("0")).isEmpty();
        assertThat(SharedTexts.NONE.get("-1")).isEmpty();
        assertThat(SharedTexts.NONE.get("99999999999")).isEmpty();
        try (TextFile texts = new TextFile()) {
            texts.add("");
            texts.add("é".repeat(100_000));
            texts.add("last");
            assertThat(texts.get(0)).contains("");
            assertThat(texts.get(2)).contains("last");
            assertThat(texts.get(1)).contains("é".repeat(100_000));
            texts.add("later");
            assertThat(texts.get(3)).contains("later");
            assertThat(texts.get(4)).isEmpty();
        }
    }

    private static String text(int number) {
        return "text " + number + " " + "ë".repeat(number % 200);
    }
}
