package nl.vierlagen.batch;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vierlagen.portfolio.SectorTallies;
import nl.vierlagen.portfolio.Statistics;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.IndexViewBuilder;
import nl.vierlagen.report.IndexViewBuilder.Contents;
import nl.vierlagen.report.IndexViewBuilder.Entry;
import nl.vierlagen.report.IndexViewBuilder.Failure;
import nl.vierlagen.report.IndexViewBuilder.LayerEntry;
import nl.vierlagen.report.IndexViewBuilder.Part;
import nl.vierlagen.report.IndexViewBuilder.Place;

/**
 * Writes {@code index.html}. Clients that are too many for its table are spread over pages of their own, which appear one by one
 * before it does; it then carries them as data, with which its script finds them, unless they are too many for that too.
 */
final class PortfolioPages implements AutoCloseable {

    /** How many clients a table holds. */
    static final int MOST_IN_TABLE = 1000;

    /** How many clients a page can carry as data and still open in a second or two. */
    static final int MOST_AS_DATA = 100_000;

    private static final String FOLDER = "index";

    /** What {@link #name} makes. */
    private static final Pattern NAME = Pattern.compile("(\\d{4,9})\\.html");

    private static final int MOST_FAILURES = 100;
    private static final int MOST_PROBLEMS = 10;

    private final OutputFolder out;
    private final IndexViewBuilder views;
    private final HtmlRenderer renderer;
    private final Statistics statistics;
    private final SectorTallies sectors;
    private final Edition edition;
    private final OutputFormat linked;
    private final boolean spread;
    private final boolean searchable;
    private final OutputFolder.Staged index;
    private final PortfolioData data;
    private final Map<Path, String> waysTo = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private int reported;
    private int failed;

    PortfolioPages(
            OutputFolder out,
            IndexViewBuilder views,
            HtmlRenderer renderer,
            Statistics statistics,
            SectorTallies sectors,
            Edition edition,
            OutputFormat linked)
            throws IOException {
        this.out = out;
        this.views = views;
        this.renderer = renderer;
        this.statistics = statistics;
        this.sectors = sectors;
        this.edition = edition;
        this.linked = linked;
        this.spread = statistics.clients() > MOST_IN_TABLE;
        this.searchable = spread && statistics.clients() <= MOST_AS_DATA;
        this.index = out.stage("index.html");
        this.data = new PortfolioData(index.out());
        write(index, renderer.index(views.top(edition)));
        if (searchable) {
            data.begin();
        }
    }

    void add(Outcome.Reported client) throws IOException {
        if (spread && entries.size() == MOST_IN_TABLE) {
            page(true);
        }
        Path file = file(client);
        // An id needs no escaping, and its folder is one of few.
        String way = waysTo.computeIfAbsent(file.getParent(), this::way);
        String name = file.getFileName().toString();
        if (searchable) {
            data.add(client.row(), way, name);
        }
        entries.add(entry(client.row(), (spread ? "../" : "") + way + name));
        reported++;
    }

    void add(Outcome.Failed client) {
        failed++;
        if (failures.size() < MOST_FAILURES) {
            List<String> problems = client.problems();
            int told = Math.min(MOST_PROBLEMS, problems.size());
            failures.add(new Failure(client.name(), problems.subList(0, told), problems.size() - told));
        }
    }

    void show() throws IOException {
        if (spread && !entries.isEmpty()) {
            page(false);
        }
        if (searchable) {
            data.end();
        }
        Contents contents = new Contents(reported, entries, parts, searchable, failures, failed - failures.size());
        write(index, renderer.index(views.view(contents, statistics, sectors, edition)));
        index.show();
    }

    /** Removes pages beyond the last one. */
    void removeOlder() throws IOException {
        Path folder = out.path(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, this::isOlder)) {
            for (Path page : pages) {
                Files.delete(page);
            }
        }
        try {
            if (parts.isEmpty()) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException holdsOthers) {
            // Not ours.
        }
    }

    private boolean isOlder(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && Integer.parseInt(name.group(1)) > parts.size();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    private void page(boolean more) throws IOException {
        int number = parts.size() + 1;
        int first = reported - entries.size() + 1;
        Place place = new Place(
                first,
                number == 1 ? Optional.empty() : Optional.of(name(number - 1)),
                more ? Optional.of(name(number + 1)) : Optional.empty());
        try (OutputFolder.Staged page = out.stage(FOLDER + "/" + name(number))) {
            page.out().write(renderer.index(views.page(entries, place, edition)));
            page.show();
        }
        parts.add(new Part(FOLDER + "/" + name(number), first, reported));
        entries.clear();
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%04d.html", number);
    }

    private static void write(OutputFolder.Staged file, String text) throws IOException {
        file.out().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a reader opens first. */
    private Path file(Outcome.Reported client) {
        String name = linked.file(client.row().client().id());
        return client.files().stream()
                .filter(path -> path.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("files must hold " + name + ": " + client.files()));
    }

    /** The way from the folder to one in which clients stand. */
    private String way(Path folder) {
        Path way = out.path("").relativize(folder);
        try {
            return way.toString().isEmpty()
                    ? ""
                    : new URI(null, null, way.toString().replace(File.separatorChar, '/'), null).toASCIIString() + "/";
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address leads to " + folder, e);
        }
    }

    private static Entry entry(PortfolioRow row, String address) {
        return new Entry(
                row.client(),
                row.date(),
                address,
                row.overall(),
                row.layers().stream()
                        .map(layer -> new LayerEntry(layer.score(), layer.level()))
                        .toList());
    }
}
