package nl.vierlagen.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Words.CriterionWords;

/**
 * What a report says of a criterion for each finding that there can be, without what a client added. It is the same for all
 * clients, and so put into words once. Safe to share between threads.
 */
final class CriterionTexts {

    private final ReportWords words;
    private final Lexicon lexicon;
    private final SourceWords sources;
    private final Map<String, Layer> layers = new ConcurrentHashMap<>();

    CriterionTexts(ReportWords words, Lexicon lexicon, SourceWords sources) {
        this.words = words;
        this.lexicon = lexicon;
        this.sources = sources;
    }

    Layer of(String layer) {
        return layers.computeIfAbsent(layer, Layer::new);
    }

    /** What is said of the criteria of one layer. */
    final class Layer {
        private final String id;
        private final List<Criterion> criteria;
        private final List<Map<Finding, ReportView.CriterionView>> known;

        private Layer(String id) {
            this.id = id;
            this.criteria = lexicon.checklist(id).criteria();
            this.known = Stream.generate(ConcurrentHashMap<Finding, ReportView.CriterionView>::new)
                    .limit(criteria.size())
                    .collect(Collectors.toUnmodifiableList());
        }

        /**
         * The view without measured figure, note and evidence.
         *
         * @param index the criterion's place in the checklist, from 0
         */
        ReportView.CriterionView view(int index, Finding finding) {
            ReportView.CriterionView view = known.get(index).get(finding);
            // Asked for a hundred times a client: what is there already is found without a lock.
            return view == null
                    ? known.get(index).computeIfAbsent(finding, said -> inWords(id, criteria.get(index), said))
                    : view;
        }
    }

    private ReportView.CriterionView inWords(String layer, Criterion criterion, Finding finding) {
        CriterionWords spoken = lexicon.criterion(layer, criterion.id());
        Optional<Rating> rating =
                finding instanceof Finding.Rated rated ? Optional.of(rated.rating()) : Optional.empty();
        boolean mended = finding.share().isEmpty()
                || rating.filter(given -> given == Rating.FULLY).isPresent();
        String id = rating.map(Rating::id)
                .orElseGet(() -> finding instanceof Finding.Open ? "open" : Answer.NotApplicable.ID);
        return new ReportView.CriterionView(
                layer + "." + criterion.id(),
                spoken.statement(),
                id,
                rating.map(lexicon::rating).orElseGet(() -> words.text("rating." + id)),
                criterion.requiredFor().map(level -> words.text("criterion.gate", lexicon.level(level))),
                rating.map(given -> spoken.ratings().get(given)).orElseGet(() -> unrated(spoken, finding)),
                words.text("basis." + finding.basis().id()),
                Optional.empty(),
                mended ? Optional.empty() : Optional.of(spoken.action()),
                spoken.owner(),
                words.text("effort." + criterion.effort().id()),
                sources.sources(criterion.sources()));
    }

    private String unrated(CriterionWords spoken, Finding finding) {
        return finding instanceof Finding.Open
                ? words.text("criterion.wanted", spoken.ratings().get(Rating.FULLY))
                : words.text("criterion.leftOut");
    }
}
