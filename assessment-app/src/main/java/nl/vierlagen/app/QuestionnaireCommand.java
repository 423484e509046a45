package nl.vierlagen.app;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierlagen.batch.OutputFolder;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.questionnaire.Questionnaires;
import nl.vierlagen.report.ReportLanguages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vierlagen questionnaire}: all questions, to be filled in. */
@Command(
        name = "questionnaire",
        mixinStandardHelpOptions = true,
        description = "Writes all questions to be filled in: a workbook (.xlsx), or an assessment file (.yaml, .json).")
final class QuestionnaireCommand implements Callable<Integer> {

    private static final String ALLOWED = "allowed: a name that ends in .xlsx, .yaml, .yml or .json";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "the file to write, ending in .xlsx, .yaml, .yml or .json; one that is there is left alone")
    private Path out;

    @Mixin
    private CommonOptions common;

    private final Questionnaires questionnaires;
    private final ReportLanguages languages;
    private final Terminal terminal;

    @Inject
    QuestionnaireCommand(Questionnaires questionnaires, ReportLanguages languages, Terminal terminal) {
        this.questionnaires = questionnaires;
        this.languages = languages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws WrongCallException {
        common.apply(languages.all());
        String language = common.languageOrDefault();
        byte[] written = written(language);
        // What somebody filled in would be lost, and can't be made again.
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            throw new WrongCallException("--out: found " + out + ", which is there already; allowed: another name");
        }
        try {
            Path folder = Optional.ofNullable(out.toAbsolutePath().getParent()).orElseThrow();
            OutputFolder.open(folder).write(Map.of(out.getFileName().toString(), written));
        } catch (IOException e) {
            throw new WrongCallException("--out: found " + out + ", which can't be written (" + IoFault.told(e)
                    + "); allowed: a file in a folder that can be written to");
        }
        terminal.out().println(out);
        return ExitCode.DONE.code();
    }

    private byte[] written(String language) throws WrongCallException {
        String name = Optional.ofNullable(out.getFileName()).map(Path::toString).orElse("");
        int dot = name.lastIndexOf('.');
        return switch (name.substring(dot + 1).toLowerCase(Locale.ROOT)) {
            case "xlsx" -> questionnaires.xlsx(language);
            case "yaml", "yml" -> questionnaires.yaml(language);
            case "json" -> questionnaires.json(language);
            default -> throw new WrongCallException("--out: found '" + out + "'; " + ALLOWED);
        };
    }
}
