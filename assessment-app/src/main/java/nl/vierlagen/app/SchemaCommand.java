package nl.vierlagen.app;

import com.google.inject.Inject;
import java.util.concurrent.Callable;
import nl.vierlagen.report.ReportLanguages;
import nl.vierlagen.schema.SchemaName;
import nl.vierlagen.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vierlagen schema}: what an editor needs to complete and check a file. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of a kind of file, by which an editor completes and checks it.")
final class SchemaCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "one of ${COMPLETION-CANDIDATES}")
    private SchemaName name;

    @Mixin
    private CommonOptions common;

    private final Schemas schemas;
    private final ReportLanguages languages;
    private final Terminal terminal;

    @Inject
    SchemaCommand(Schemas schemas, ReportLanguages languages, Terminal terminal) {
        this.schemas = schemas;
        this.languages = languages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WrongCallException {
        common.apply(languages.all());
        String language = common.languageOrDefault();
        terminal.out().print(schemas.of(name, language));
        return ExitCode.DONE.code();
    }
}
