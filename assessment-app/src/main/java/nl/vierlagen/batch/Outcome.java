package nl.vierlagen.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.vierlagen.layer.Place;

/** What became of one client. */
public sealed interface Outcome {

    /**
     * The files of a client are there.
     *
     * @param files in the order of the formats
     * @param unchanged whether they were there already, of an earlier run
     */
    record Reported(PortfolioRow row, List<Path> files, boolean unchanged) implements Outcome {
        public Reported {
            Objects.requireNonNull(row, "row");
            files = List.copyOf(files);
        }

        /** Files that were written. */
        public Reported(PortfolioRow row, List<Path> files) {
            this(row, files, false);
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
