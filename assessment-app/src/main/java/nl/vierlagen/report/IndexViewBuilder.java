package nl.vierlagen.report;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Overall;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import nl.vierlagen.portfolio.SectorTallies;
import nl.vierlagen.portfolio.Statistics;

/** Puts the overview of a batch into the words of a language. */
public final class IndexViewBuilder {

    private final Layers layers;
    private final ReportLanguages languages;
    private final BrandViewBuilder brands = new BrandViewBuilder();

    @Inject
    public IndexViewBuilder(Layers layers, ReportLanguages languages) {
        this.layers = layers;
        this.languages = languages;
    }

    /** One client of the overview; {@code address} leads from its page to its report. */
    public record Entry(Client client, LocalDate date, String address, Overall overall, List<LayerEntry> layers) {}

    /** One layer of a client. */
    public record LayerEntry(Optional<Score> score, Optional<LevelRange> level) {}

    /** Which of the pages over which clients are spread: those from {@code first} on, counted from 1. */
    public record Place(int first, Optional<String> previous, Optional<String> next) {}

    /** A file that holds some of the clients, from the first to the last. */
    public record Part(String address, int first, int last) {}

    /** A client that was not reported, with the first of its problems and how many more there are. */
    public record Failure(String name, List<String> problems, int more) {}

    /**
     * What an overview holds.
     *
     * @param reported how many clients were reported
     * @param entries all of them, or none where they are spread over pages
     * @param pages the pages; none where all clients are here
     * @param searchable whether the page carries what a script needs to search clients that are spread over pages
     * @param failures the first of those that were not reported
     * @param moreFailures how many others there are
     */
    public record Contents(
            int reported,
            List<Entry> entries,
            List<Part> pages,
            boolean searchable,
            List<Failure> failures,
            int moreFailures) {}

    /** What an overview begins with. */
    public IndexTop top(Edition edition) {
        ReportWords words = languages.in(edition);
        return new IndexTop(
                edition.language(), words.all(), words.text("index.title"), IndexScript.DIGEST, brands.view(edition));
    }

    /**
     * The view of an overview.
     *
     * @param statistics what holds over all clients
     * @param sectors what holds in each sector
     * @param edition in which language, and in whose house style
     */
    public IndexView view(Contents contents, Statistics statistics, SectorTallies sectors, Edition edition) {
        ReportWords words = languages.in(edition);
        Figures figures = new Figures(words);
        return new IndexView(
                edition.language(),
                words.all(),
                words.text("index.title"),
                IndexScript.DIGEST,
                brands.view(edition),
                words.text("index.count", contents.reported(), figures.count(contents.reported())),
                new IndexRows(layers, words).table(contents.entries()),
                contents.pages().stream()
                        .map(page -> new IndexView.PageLink(
                                page.address(),
                                words.text("index.range", figures.count(page.first()), figures.count(page.last()))))
                        .toList(),
                contents.searchable(),
                new IndexFiguresBuilder(layers, statistics, sectors, words).figures(),
                failures(contents, words, figures),
                words.text("method.made", Version.text()));
    }

    /** The view of a page with some of the clients. */
    public IndexPage page(List<Entry> entries, Place place, Edition edition) {
        ReportWords words = languages.in(edition);
        Figures figures = new Figures(words);
        String range = words.text(
                "index.range", figures.count(place.first()), figures.count(place.first() + entries.size() - 1));
        return new IndexPage(
                edition.language(),
                words.all(),
                words.label("index.title") + " " + range,
                IndexScript.DIGEST,
                brands.view(edition),
                new IndexRows(layers, words).table(entries),
                range,
                place.previous(),
                place.next(),
                words.text("method.made", Version.text()));
    }

    private static IndexView.Failures failures(Contents contents, ReportWords words, Figures figures) {
        int more = contents.moreFailures();
        return new IndexView.Failures(
                contents.failures().stream()
                        .map(failure -> new IndexView.FailureRow(
                                failure.name(),
                                failure.problems(),
                                failure.more() == 0
                                        ? ""
                                        : words.text(
                                                "index.moreProblems", failure.more(), figures.count(failure.more()))))
                        .toList(),
                more == 0 ? "" : words.text("index.moreFailures", more, figures.count(more)));
    }
}
