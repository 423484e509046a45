package nl.vierlagen.batch;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The file {@code failures.csv}: a row for each problem of each client that failed; no file if none did. */
final class FailureTable implements AutoCloseable {

    private static final String NAME = "failures.csv";
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader("client.id", "file", "line", "column", "path", "found", "allowed", "nearest")
            .get();

    private final OutputFolder out;
    private Optional<Open> open = Optional.empty();

    private record Open(OutputFolder.Staged staged, CSVPrinter csv) {}

    FailureTable(OutputFolder out) {
        this.out = out;
    }

    void add(Result.Failed failure) throws IOException {
        if (open.isEmpty()) {
            OutputFolder.Staged staged = out.stage(NAME);
            OutputStreamWriter text = new OutputStreamWriter(staged.out(), StandardCharsets.UTF_8);
            open = Optional.of(new Open(staged, new CSVPrinter(text, CSV)));
        }
        for (Problem problem : failure.problems()) {
            Place place = problem.place();
            open.get()
                    .csv()
                    .printRecord(
                            failure.id().orElse(""),
                            harmless(place.source()),
                            place.line(),
                            place.column(),
                            harmless(problem.path()),
                            harmless(problem.found()),
                            harmless(problem.allowed()),
                            harmless(problem.nearest().orElse("")));
        }
    }

    /** Shows the table, or removes that of an earlier run. */
    void finish() throws IOException {
        if (open.isPresent()) {
            open.get().csv().flush();
            open.get().staged().show();
        } else {
            Files.deleteIfExists(out.path(NAME));
        }
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            open.get().staged().close();
        }
    }

    /** A spreadsheet takes a cell that begins so for a formula; the apostrophe makes it a text. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
