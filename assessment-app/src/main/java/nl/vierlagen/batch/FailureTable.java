package nl.vierlagen.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/** The file {@code failures.csv}: a row for each problem of each client that failed; no file if none did. */
final class FailureTable implements AutoCloseable {

    private static final String NAME = "failures.csv";
    private static final List<String> HEADINGS =
            List.of("client.id", "file", "line", "column", "path", "found", "allowed", "nearest");

    private final OutputFolder out;
    private Optional<CsvTable> open = Optional.empty();

    FailureTable(OutputFolder out) {
        this.out = out;
    }

    void add(Result.Failed failure) throws IOException {
        if (open.isEmpty()) {
            open = Optional.of(new CsvTable(out.stage(NAME), HEADINGS));
        }
        for (Problem problem : failure.problems()) {
            Place place = problem.place();
            open.get()
                    .add(List.of(
                            new Cell.Text(failure.id().orElse("")),
                            new Cell.Text(place.source()),
                            new Cell.Number(BigDecimal.valueOf(place.line())),
                            new Cell.Number(BigDecimal.valueOf(place.column())),
                            new Cell.Text(problem.path()),
                            new Cell.Text(problem.found()),
                            new Cell.Text(problem.allowed()),
                            new Cell.Text(problem.nearest().orElse(""))));
        }
    }

    /** Shows the table, or removes that of an earlier run. */
    void finish() throws IOException {
        if (open.isPresent()) {
            open.get().show();
        } else {
            Files.deleteIfExists(out.path(NAME));
        }
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            open.get().close();
        }
    }
}
