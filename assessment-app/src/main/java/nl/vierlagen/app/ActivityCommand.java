package nl.vierlagen.app;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.evidence.Activity;
import nl.vierlagen.evidence.ActivityEvidence;
import nl.vierlagen.evidence.AssessmentFile;
import nl.vierlagen.evidence.Plan;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.LogTable;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.report.ReportLanguages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vierlagen activity}: facts for the layer of networks, from an export of posts. */
@Command(
        name = "activity",
        mixinStandardHelpOptions = true,
        description = "Counts posts and answers of each profile, as facts for the networks layer.")
final class ActivityCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "POSTS",
            description = "CSV with network, address, time, kind, id and reply-to; - for standard input")
    private String posts;

    @Option(
            names = "--plan",
            paramLabel = "PROFILE=POSTS",
            description = "posts a month that are planned for a network or an address; repeatable")
    private Map<String, Double> plan = new TreeMap<>();

    @Mixin
    private EvidenceOptions options;

    @Mixin
    private IntoOptions into;

    @Mixin
    private CommonOptions common;

    private final Layers layers;
    private final ReportLanguages languages;
    private final DocumentReader reader;
    private final Terminal terminal;

    @Inject
    ActivityCommand(Layers layers, ReportLanguages languages, DocumentReader reader, Terminal terminal) {
        this.layers = layers;
        this.languages = languages;
        this.reader = reader;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        common.apply(languages.all());
        ZoneId zone = options.zone();
        Optional<AssessmentFile> file = into.file(reader);
        Problems problems = new Problems();
        Activity.Figures figures;
        try (LogTable table = LogTable.open(posts, terminal.in(), options.columns(Activity.COLUMNS), problems)) {
            figures = new Activity(table, zone, options.period(), problems).count(new Plan(plan));
            EvidenceOptions.tellPassedOver(table);
        }
        if (!problems.isEmpty()) {
            return EvidenceOptions.refuse(problems, terminal).code();
        }
        for (String planned : plan.keySet()) {
            if (figures.profiles().stream()
                    .noneMatch(found -> Plan.names(found.profile()).contains(planned))) {
                throw new WrongCallException("--plan: found '" + planned
                        + "'; allowed: the network or the address of a profile in " + posts);
            }
        }
        LocalDate date = IntoOptions.date(file).orElse(figures.to());
        return into.show(
                        ActivityEvidence.of(figures, posts, zone, date),
                        layers.get(ActivityEvidence.LAYER),
                        date,
                        file,
                        terminal)
                .code();
    }
}
