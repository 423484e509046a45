package nl.vierlagen.report;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Overall;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;

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

    /** One client of the overview. */
    public record Entry(Client client, LocalDate date, String file, Overall overall, List<LayerEntry> layers) {}

    /** One layer of a client. */
    public record LayerEntry(Optional<Score> score, Optional<LevelRange> level) {}

    /**
     * The view of an overview.
     *
     * @param entries the clients that were reported, in order
     * @param failures those that were not
     * @param edition in which language, and in whose house style
     */
    public IndexView view(List<Entry> entries, List<IndexView.FailureRow> failures, Edition edition) {
        ReportWords words = languages.in(edition);
        Figures figures = new Figures(words);
        Lexicon lexicon = new Lexicon(layers, words);
        List<IndexView.ClientRow> rows = new ArrayList<>();
        for (Entry entry : entries) {
            OptionalDouble balance = entry.overall().balance();
            rows.add(new IndexView.ClientRow(
                    entry.file(),
                    entry.client().name(),
                    entry.client().sector().orElse(""),
                    figures.date(entry.date()),
                    lexicon.level(entry.overall().level()),
                    score(entry.overall().score(), figures, words),
                    balance.isPresent() ? figures.score(balance.getAsDouble()) : words.text("figure.none"),
                    figures.percent(entry.overall().completeness()),
                    entry.layers().stream()
                            .map(layer -> new IndexView.LayerCell(
                                    score(layer.score(), figures, words), lexicon.level(layer.level())))
                            .toList()));
        }
        return new IndexView(
                edition.language(),
                words.all(),
                layers.ids().stream().map(lexicon::layer).toList(),
                rows,
                failures,
                words.text("index.count", rows.size(), figures.count(rows.size())),
                words.text("method.made", Version.text()),
                brands.view(edition));
    }

    private static String score(Optional<Score> score, Figures figures, ReportWords words) {
        return score.map(figures::score).orElseGet(() -> words.text("figure.none"));
    }
}
