package nl.vierlagen.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.assessment.AssessmentRequest;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {

    /** Each job is a thread; far more of them than cores only slow each other down. */
    private static final int MOST_JOBS = 256;

    @Mixin
    private ExtensionOptions extensions;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description =
                    "language of what is written: nl, en, fr or de, or one that an overlay adds; default: each client's own, else nl")
    private String language;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "how many clients to work on at a time; default: one a core")
    private Integer jobs;

    @Option(names = "--quiet", description = "errors only")
    private boolean quiet;

    @Option(names = "--verbose", description = "tell more, and where a defect is")
    private boolean verbose;

    /** Sets how much is told, and checks what can't be checked one by one. */
    void apply(List<String> languages) throws WrongCallException {
        if (quiet && verbose) {
            throw new WrongCallException("--quiet: found it together with --verbose; allowed: one of them");
        }
        if (language != null && !languages.contains(language)) {
            throw new WrongCallException(
                    "--language: found '" + language + "'; allowed: " + String.join(", ", languages));
        }
        if (jobs != null && (jobs < 1 || jobs > MOST_JOBS)) {
            throw new WrongCallException("--jobs: found " + jobs + "; allowed: 1 to " + MOST_JOBS);
        }
        if (LoggerFactory.getLogger(Logging.OWN) instanceof Logger logger) {
            logger.setLevel(quiet ? Level.ERROR : verbose ? Level.DEBUG : Level.INFO);
        }
    }

    /** The language that was asked for, or else the one that clients have by default. */
    String languageOrDefault() {
        return language().orElse(AssessmentRequest.DEFAULT_LANGUAGE);
    }

    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    int jobs() {
        return jobs == null ? Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS) : jobs;
    }

    boolean quiet() {
        return quiet;
    }
}
