package nl.vierlagen.app;

import com.google.inject.Inject;
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
        subcommands = {
            ReportCommand.class,
            BatchCommand.class,
            CompareCommand.class,
            ValidateCommand.class,
            ChecklistCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that was asked is done",
            "1:some clients could not be reported: each is named with every problem, all others are written",
            "2:the call itself is wrong; nothing is written",
            "3:done, but a client is under the floor that --fail-below set"
        })
final class VierlagenCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Inject
    VierlagenCommand() {}

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
