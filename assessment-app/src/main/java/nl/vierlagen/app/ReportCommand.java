package nl.vierlagen.app;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierlagen.batch.Outcome;
import nl.vierlagen.batch.Reporting;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.report.ReportLanguages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vierlagen report}: one client. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the report and the result of one client.")
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the client's file, or - for standard input")
    private String file;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions common;

    private final Reporting reporting;
    private final ReportLanguages languages;
    private final Terminal terminal;

    @Inject
    ReportCommand(Reporting reporting, ReportLanguages languages, Terminal terminal) {
        this.reporting = reporting;
        this.languages = languages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        common.apply(languages.all());
        Tally tally = new Tally(terminal, output.floor());
        Reporting.Options options = new Reporting.Options(
                output.formats(), common.language(), common.jobs(), output.brand(languages.all()));
        Document only = only(Sources.of(List.of(file), terminal.in(), Optional.of(output.folder())));
        reporting.report(receiver -> receiver.accept(only), output.open(), options, outcome -> {
            tally.add(outcome);
            if (outcome instanceof Outcome.Reported reported) {
                reported.files().forEach(terminal.out()::println);
            }
        });
        return tally.exitCode().code();
    }

    private Document only(Sources sources) throws WrongCallException {
        List<Document> documents = new ArrayList<>();
        try {
            sources.forEach(document -> {
                documents.add(document);
                if (documents.size() > 1) {
                    throw new SecondClientException();
                }
            });
        } catch (SecondClientException second) {
            throw new WrongCallException(
                    file + ": found more than one client; allowed: one ('vierlagen batch' takes many)");
        }
        return documents.get(0);
    }

    /** Ends the reading of a source that may have no end. */
    private static final class SecondClientException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
