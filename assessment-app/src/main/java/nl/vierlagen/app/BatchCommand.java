package nl.vierlagen.app;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierlagen.batch.Batch;
import nl.vierlagen.batch.OtherVersionException;
import nl.vierlagen.batch.OutputFolder;
import nl.vierlagen.batch.Reporting;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.report.ReportLanguages;
import nl.vierlagen.report.brand.Brand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vierlagen batch}: many clients, and the portfolio over them. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description =
                "Writes the reports and results of many clients, with index.html, portfolio.csv and portfolio.xlsx over them.")
final class BatchCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(BatchCommand.class);

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "files (.json, .yaml, .yml, .jsonl, .ndjson, .csv, .tsv, .xlsx; also with .gz after it), folders of"
                            + " them, or - for standard input")
    private List<String> paths;

    @Option(
            names = "--resume",
            description = "leave alone what an earlier run wrote of the same clients in the same way, and do the rest")
    private boolean resume;

    @Option(names = "--overwrite", description = "also replace what another version of Vierlagen wrote")
    private boolean overwrite;

    @Mixin
    private OutputOptions output;

    @Mixin
    private EarlierOptions compared;

    @Mixin
    private TableOptions columns;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    private final Batch batch;
    private final ReportLanguages languages;
    private final Tables tables;
    private final Terminal terminal;

    @Inject
    BatchCommand(Batch batch, ReportLanguages languages, Tables tables, Terminal terminal) {
        this.batch = batch;
        this.languages = languages;
        this.tables = tables;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        common.apply(languages.all());
        Tally tally = new Tally(terminal, output.floor());
        Reporting.Options options = options();
        Optional<Sources> earlier = compared.sources(terminal, output.folder(), tables);
        Sources clients = Sources.of(paths, terminal.in(), Optional.of(output.folder()), columns.apply(tables));
        Batch.Input input =
                new Batch.Input(clients::forEach, receiver -> earlier.ifPresent(sources -> sources.forEach(receiver)));
        OutputFolder out = output.open();
        Batch.Mode mode = new Batch.Mode(resume, overwrite);
        BatchWatch watch = new BatchWatch(terminal, common.quiet(), tally, earlier.isPresent(), goingOn());
        boolean done;
        try (watch) {
            done = batch.run(input, out, options, mode, watch);
        } catch (OtherVersionException e) {
            throw new WrongCallException(e.getMessage());
        } catch (IOException e) {
            return told(e, watch, out);
        }
        if (done) {
            LOG.info("{}", tally.told());
            terminal.out().println(out.path("index.html"));
        }
        return tally.exitCode().code();
    }

    private Reporting.Options options() throws Exception {
        Brand brand = output.brand(languages.all());
        return new Reporting.Options(output.formats(), common.language(), common.jobs(), brand);
    }

    /** Before any client was written, nothing was; after that, the clients are there, and only the lists over them are not. */
    private int told(IOException fault, BatchWatch watch, OutputFolder out) throws WrongCallException {
        if (!watch.isWriting()) {
            throw new WrongCallException("--out: found " + out.path("") + ", where not enough can be written ("
                    + IoFault.told(fault) + "); allowed: a folder that can be written or made");
        }
        terminal.err()
                .println("index.html, portfolio.csv and portfolio.xlsx could not be written (" + IoFault.told(fault)
                        + "); to go on: " + goingOn());
        return ExitCode.CLIENTS_FAILED.code();
    }

    /** This call, with which the rest is done. */
    private String goingOn() {
        List<String> words = new ArrayList<>();
        words.add(spec.root().name());
        words.addAll(spec.root().commandLine().getParseResult().originalArgs());
        if (!resume) {
            words.add("--resume");
        }
        return String.join(" ", words.stream().map(BatchCommand::quoted).toList());
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
