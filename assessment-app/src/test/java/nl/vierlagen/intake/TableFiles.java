package nl.vierlagen.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.vierlagen.assessment.AssessmentRequest;

/** Reads tables with {@link ShopLayer} as the only layer; their source is called {@code t}. */
final class TableFiles {

    /** Such as those of a report, in Dutch. */
    static final Map<String, String> WORDS =
            Map.of("niet", "not", "volledig", "fully", "niet van toepassing", "not-applicable");

    static final Tables TABLES = new Tables(ShopLayer.alone(), List.of("en", "nl"), () -> WORDS, Map::of);

    private static final DocumentReader READER = new DocumentReader(ShopLayer.alone(), List.of("en", "nl"));

    private TableFiles() {}

    static List<Document> csv(Tables tables, byte[] bytes) {
        return documents(receiver -> tables.csv("t", new ByteArrayInputStream(bytes), receiver));
    }

    static List<Document> csv(String text) {
        return csv(TABLES, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Document> workbook(Tables tables, byte[] bytes) {
        return documents(receiver -> {
            try {
                tables.workbook("t", new ByteArrayInputStream(bytes), receiver);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    static List<Document> workbook(byte[] bytes) {
        return workbook(TABLES, bytes);
    }

    private static List<Document> documents(Consumer<Consumer<Document>> source) {
        List<Document> documents = new ArrayList<>();
        source.accept(documents::add);
        return documents;
    }

    /** What the sound rows ask for. */
    static List<AssessmentRequest> requests(List<Document> documents) {
        return documents.stream().map(READER::read).map(Texts::request).toList();
    }

    /** All that is wrong, each told in one line. */
    static List<String> problems(List<Document> documents) {
        List<String> problems = new ArrayList<>();
        for (Document document : documents) {
            problems.addAll(Texts.problems(READER.read(document)));
        }
        return problems;
    }
}
