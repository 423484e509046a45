package nl.vierlagen.app;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vierlagen.batch.Validation;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.report.ReportLanguages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vierlagen validate}: every problem of every file. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Tells every problem of every client, a line each, and writes nothing.")
final class ValidateCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ValidateCommand.class);

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files, folders, or - for standard input")
    private List<String> paths;

    @Mixin
    private TableOptions columns;

    @Mixin
    private CommonOptions common;

    private final Validation validation;
    private final ReportLanguages languages;
    private final Tables tables;
    private final Terminal terminal;

    @Inject
    ValidateCommand(Validation validation, ReportLanguages languages, Tables tables, Terminal terminal) {
        this.validation = validation;
        this.languages = languages;
        this.tables = tables;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        common.apply(languages.all());
        AtomicInteger clients = new AtomicInteger();
        AtomicInteger problems = new AtomicInteger();
        Sources sources = Sources.of(paths, terminal.in(), Optional.empty(), columns.apply(tables));
        try {
            validation.validate(sources, common.jobs(), checked -> {
                clients.incrementAndGet();
                problems.addAndGet(checked.problems().size());
                checked.problems().forEach(terminal.out()::println);
            });
        } catch (IOException e) {
            throw WrongCallException.ofTemporaryFiles(e);
        }
        LOG.info("clients read: {}, problems: {}", clients, problems);
        return (problems.get() == 0 ? ExitCode.DONE : ExitCode.CLIENTS_FAILED).code();
    }
}
