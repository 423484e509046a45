package nl.vierlagen.app;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.evidence.AssessmentFile;
import nl.vierlagen.evidence.scan.Scanned;
import nl.vierlagen.evidence.scan.WebsiteEvidence;
import nl.vierlagen.evidence.scan.WebsiteScan;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.report.ReportLanguages;
import nl.vierlagen.report.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vierlagen scan}: facts for the layer of the own website, from its pages. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        description = "Looks at pages of a website, on the web or saved, and tells facts for the website layer.")
final class ScanCommand implements Callable<Integer> {

    private static final int MOST_PAGES = 500;

    @Parameters(
            paramLabel = "URL|FILE",
            arity = "1..*",
            description = "where to begin on the web (https://…), or saved HTML; several are taken as one site")
    private List<String> sources;

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "25",
            description = "how many pages to open on the web at most; default: ${DEFAULT-VALUE}")
    private int pages;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "day of the scan; default: today, and for saved pages alone the date of the assessment")
    private String date;

    @Option(
            names = "--allow-private",
            description = "also fetch addresses that are not on the public web, such as those of one's own machine")
    private boolean allowsPrivate;

    @Mixin
    private IntoOptions into;

    @Mixin
    private CommonOptions common;

    private final Layers layers;
    private final ReportLanguages languages;
    private final DocumentReader reader;
    private final Terminal terminal;

    @Inject
    ScanCommand(Layers layers, ReportLanguages languages, DocumentReader reader, Terminal terminal) {
        this.layers = layers;
        this.languages = languages;
        this.reader = reader;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        common.apply(languages.all());
        if (pages < 1 || pages > MOST_PAGES) {
            throw new WrongCallException("--pages: found " + pages + "; allowed: 1 to " + MOST_PAGES);
        }
        Optional<AssessmentFile> file = into.file(reader);
        LocalDate day = day(IntoOptions.date(file));
        Scanned scanned = new WebsiteScan(Version.text(), pages, allowsPrivate).scan(sources, day);
        if (scanned.pages().isEmpty()) {
            terminal.err().println("No page could be looked at:");
            scanned.notes().forEach(note -> terminal.err().println("  " + note));
            return ExitCode.CLIENTS_FAILED.code();
        }
        LocalDate assessed = IntoOptions.date(file).orElse(day);
        return into.show(
                        WebsiteEvidence.of(scanned, assessed),
                        layers.get(WebsiteEvidence.LAYER),
                        assessed,
                        file,
                        terminal)
                .code();
    }

    /** Today is the day of what is fetched now; that of saved pages has to be told. */
    private LocalDate day(Optional<LocalDate> assessed) throws WrongCallException {
        Optional<LocalDate> told = Days.parse("--date", date);
        if (told.isPresent()) {
            return told.get();
        }
        if (sources.stream().anyMatch(WebsiteScan::isAddress)) {
            return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        }
        return assessed.orElseThrow(() -> new WrongCallException(
                "--date: found none with saved pages only; allowed: the day on which they were saved"));
    }
}
