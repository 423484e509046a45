package nl.vierlagen.batch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files that are not meant to stay. Each begins with the mark of the run that made it, so that what a killed run left
 * can be told from what another run is writing at this moment.
 */
final class TemporaryNames {

    private static final String PREFIX = ".vierlagen-";
    private static final String JOURNAL = ".journal";
    private static final Pattern NAME =
            Pattern.compile(Pattern.quote(PREFIX) + "((\\d+)-[0-9a-f]{16})(-\\d+\\.tmp|\\.journal)");

    /**
     * A name, taken apart.
     *
     * @param run the mark of the run
     * @param process the number that the system gave to its process
     * @param isJournal whether it is what {@link Journal} writes
     */
    record Parsed(String run, long process, boolean isJournal) {}

    private final String run;
    private final AtomicLong count = new AtomicLong();

    TemporaryNames() {
        this.run = ProcessHandle.current().pid() + "-"
                + String.format(
                        Locale.ROOT, "%016x", ThreadLocalRandom.current().nextLong());
    }

    /** One that was never given before. */
    String next() {
        return PREFIX + run + "-" + count.incrementAndGet() + ".tmp";
    }

    /** That of this run's journal. */
    String journal() {
        return journal(run);
    }

    static String journal(String run) {
        return PREFIX + run + JOURNAL;
    }

    boolean isMine(Parsed name) {
        return name.run().equals(run);
    }

    /** Empty for a name that was not made here. */
    static Optional<Parsed> parse(Path file) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        return matcher.matches()
                ? Optional.of(new Parsed(
                        matcher.group(1),
                        Long.parseLong(matcher.group(2)),
                        matcher.group(3).equals(JOURNAL)))
                : Optional.empty();
    }
}
