package nl.vierlagen.app;

import com.google.inject.Inject;
import java.util.List;
import nl.vierlagen.report.Version;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
        name = "vierlagen",
        mixinStandardHelpOptions = true,
        versionProvider = VierlagenCommand.Versions.class,
        description = "Audits the social media maturity of organisations in four layers and writes the reports.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that was asked is done",
            "1:some clients could not be reported: each is named with every problem, all others are written",
            "2:the call itself is wrong; nothing is written",
            "3:done, but a client is under the floor that --fail-below set"
        })
final class VierlagenCommand implements Runnable {

    /** Asks about all commands, and so can't do with one. */
    private static final String COMPLETION = "generate-completion";

    private record Named(String name, Class<?> type) {}

    /** In the order in which help shows them. */
    private static final List<Named> COMMANDS = List.of(
            new Named("report", ReportCommand.class),
            new Named("batch", BatchCommand.class),
            new Named("compare", CompareCommand.class),
            new Named("validate", ValidateCommand.class),
            new Named("questionnaire", QuestionnaireCommand.class),
            new Named("checklist", ChecklistCommand.class),
            new Named("schema", SchemaCommand.class),
            new Named("scan", ScanCommand.class),
            new Named("webcare", WebcareCommand.class),
            new Named("activity", ActivityCommand.class),
            new Named(COMPLETION, AutoComplete.GenerateCompletion.class));

    @Spec
    private CommandSpec spec;

    @Inject
    VierlagenCommand() {}

    /** A line that knows the command with which the arguments begin, or all commands if they begin with something else. */
    static CommandLine line(CommandLine.IFactory factory, String... arguments) {
        CommandLine line = new CommandLine(VierlagenCommand.class, factory);
        String first = arguments.length == 0 || arguments[0].equals(COMPLETION) ? "" : arguments[0];
        boolean isOne = COMMANDS.stream().anyMatch(command -> command.name().equals(first));
        for (Named command : COMMANDS) {
            if (!isOne || command.name().equals(first)) {
                line.addSubcommand(command.name(), new CommandLine(command.type(), factory));
            }
        }
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }

    /** Tells the version for {@code --version}. */
    static final class Versions implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"vierlagen " + Version.text()};
        }
    }
}
