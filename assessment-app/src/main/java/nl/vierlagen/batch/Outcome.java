package nl.vierlagen.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.vierlagen.layer.Place;

/** What became of one client. */
public sealed interface Outcome {

    /** The files of a client are there. */
    record Reported(PortfolioRow row, List<Path> files) implements Outcome {
        public Reported {
            Objects.requireNonNull(row, "row");
            files = List.copyOf(files);
        }
    }

    /**
     * No file of the client was written.
     *
     * @param place where the client's document begins
     * @param name the client's id, or the place where none could be read
     * @param problems everything that is wrong, each told with its own place
     */
    record Failed(Place place, String name, List<String> problems) implements Outcome {
        public Failed {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(name, "name");
            problems = List.copyOf(problems);
        }
    }
}
