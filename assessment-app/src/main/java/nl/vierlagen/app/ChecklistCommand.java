package nl.vierlagen.app;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.plugin.LayerProject;
import nl.vierlagen.report.ReportLanguages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vierlagen checklist}: what the layers ask. */
@Command(
        name = "checklist",
        mixinStandardHelpOptions = true,
        description = "Shows what the layers ask, and checks what is to be asked.")
final class ChecklistCommand implements Runnable {

    private static final String ALL = "all";

    /** How a checklist is shown. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    private final Layers layers;
    private final ChecklistCheck check;
    private final ReportLanguages languages;
    private final Terminal terminal;

    @Inject
    ChecklistCommand(Layers layers, ChecklistCheck check, ReportLanguages languages, Terminal terminal) {
        this.layers = layers;
        this.check = check;
        this.languages = languages;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command: show, check or new.");
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows the checklist of a layer, or of all: as text in one language, or whole as JSON.")
    int show(
            @Parameters(paramLabel = "LAYER|all", description = "id of a layer, or all") String layer,
            @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json")
                    Format format,
            @Mixin CommonOptions common)
            throws WrongCallException {
        common.apply(languages.all());
        List<Checklist> shown = layer.equals(ALL)
                ? layers.all().stream().map(found -> found.checklist()).toList()
                : List.of(checklist(layer));
        String language = common.languageOrDefault();
        switch (format) {
            case TEXT -> shown.forEach(checklist -> terminal.out().print(ChecklistText.of(checklist, language)));
            case JSON ->
                terminal.out().print(layer.equals(ALL) ? ChecklistJson.of(shown) : ChecklistJson.of(shown.get(0)));
        }
        return ExitCode.DONE.code();
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Checks overlays and checklists before they are used, and tells what they change.")
    int check(
            @Parameters(
                            paramLabel = "FILE",
                            arity = "1..*",
                            description = "an overlay, or a checklist.yaml with its words beside it")
                    List<Path> files,
            @Mixin CommonOptions common)
            throws WrongCallException {
        common.apply(languages.all());
        long faulty = files.stream().filter(file -> !check.isSound(file)).count();
        return (faulty == 0 ? ExitCode.DONE : ExitCode.WRONG_CALL).code();
    }

    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = "Writes a project to begin a layer of one's own from.")
    int create(
            @Parameters(paramLabel = "LAYER", description = "id of the new layer, such as paid-ads") String layer,
            @Option(names = "--out", paramLabel = "DIR", required = true, description = "a folder that is new or empty")
                    Path out,
            @Mixin CommonOptions common)
            throws WrongCallException {
        common.apply(languages.all());
        Optional<String> allowed = LayerProject.fault(layer, layers.ids());
        if (allowed.isPresent()) {
            throw new WrongCallException("LAYER: found '" + layer + "'; allowed: " + allowed.get());
        }
        NewProject.write(out, LayerProject.of(layer)).forEach(terminal.out()::println);
        return ExitCode.DONE.code();
    }

    private Checklist checklist(String layer) throws WrongCallException {
        if (!layers.ids().contains(layer)) {
            List<String> allowed = new ArrayList<>(layers.ids());
            allowed.add(ALL);
            throw new WrongCallException("LAYER: found '" + layer + "'; allowed: " + String.join(", ", allowed));
        }
        return layers.get(layer).checklist();
    }
}
