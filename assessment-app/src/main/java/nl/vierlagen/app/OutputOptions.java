package nl.vierlagen.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vierlagen.assessment.Overall;
import nl.vierlagen.batch.OutputFolder;
import nl.vierlagen.batch.OutputFormat;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.brand.BrandReader;
import picocli.CommandLine.Option;

/** Options of the commands that write reports. */
final class OutputOptions {

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder for what is written; made if missing")
    private Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "html,json",
            description = "what to write for a client, of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    private List<OutputFormat> formats;

    @Option(
            names = "--fail-below",
            paramLabel = "LEVEL",
            description = "end with 3 if a client's assured level is below this one: ${COMPLETION-CANDIDATES}",
            completionCandidates = LevelNames.class)
    private String floor;

    @Option(
            names = "--brand",
            paramLabel = "FILE",
            description = "house style of the reports, in YAML: logo, colours, fonts, words, templates")
    private Path brand;

    /** The names of levels, for help and completion. */
    static final class LevelNames implements Iterable<String> {
        static final List<String> ALL =
                Arrays.stream(Level.values()).map(Level::id).toList();

        @Override
        public Iterator<String> iterator() {
            return ALL.iterator();
        }
    }

    /** What to write for a client; never empty. */
    Set<OutputFormat> formats() throws WrongCallException {
        if (formats.isEmpty()) {
            throw new WrongCallException("--format: found no format; allowed: "
                    + String.join(
                            ", ",
                            Arrays.stream(OutputFormat.values())
                                    .map(OutputFormat::id)
                                    .toList()));
        }
        return EnumSet.copyOf(formats);
    }

    /** The folder to write to, whether or not it is there. */
    Path folder() throws WrongCallException {
        if (out.toString().isEmpty()) {
            throw new WrongCallException("--out: found no name; allowed: a folder that can be written or made");
        }
        return out;
    }

    OutputFolder open() throws WrongCallException {
        Path folder = folder();
        try {
            return OutputFolder.open(folder);
        } catch (IOException e) {
            throw new WrongCallException("--out: found " + folder + ", where nothing can be written (" + IoFault.told(e)
                    + "); allowed: a folder that can be written or made");
        }
    }

    /**
     * The house style; Vierlagen's own if none was asked for.
     *
     * @param languages ISO 639-1 codes of the languages in which reports can be written
     */
    Brand brand(List<String> languages) throws WrongCallException {
        if (brand == null) {
            return Brand.PLAIN;
        }
        Problems problems = new Problems();
        Optional<Brand> read = new BrandReader(languages).read(brand, problems);
        if (read.isEmpty()) {
            throw new WrongCallException(problems.list().stream()
                    .map(Problem::toString)
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return read.get();
    }

    Optional<Level> floor() throws WrongCallException {
        if (floor == null) {
            return Optional.empty();
        }
        Optional<Level> level = Level.byId(floor);
        if (level.isEmpty()) {
            throw new WrongCallException(
                    "--fail-below: found '" + floor + "'; allowed: " + String.join(", ", LevelNames.ALL));
        }
        return level;
    }

    /** Whether a client's assured level is below the floor; never, for a client of whom nothing applies. */
    static boolean isUnder(Optional<Level> floor, Overall overall) {
        return floor.isPresent()
                && overall.level()
                        .filter(level -> !level.assured().reaches(floor.get()))
                        .isPresent();
    }
}
