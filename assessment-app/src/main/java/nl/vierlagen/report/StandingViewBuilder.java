package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Score;
import nl.vierlagen.portfolio.Quartiles;
import nl.vierlagen.portfolio.Standing;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Chart.LegendEntry;
import nl.vierlagen.report.document.Ink;

/** Tells where a client stands in its sector. All scores in it are assured ones. */
final class StandingViewBuilder {

    private final Assessment assessment;
    private final Standing standing;
    private final ChartWords words;

    /** A score of the client, beside those of the sector. */
    private record Place(String name, double own, Quartiles sector) {}

    private StandingViewBuilder(Assessment assessment, Standing standing, ChartWords words) {
        this.assessment = assessment;
        this.standing = standing;
        this.words = words;
    }

    /** The view; empty if the client has no score to compare. */
    static Optional<StandingView> view(Assessment assessment, Standing standing, ChartWords words) {
        return new StandingViewBuilder(assessment, standing, words).view();
    }

    private Optional<StandingView> view() {
        List<Place> places = places();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StandingView(
                Quote.of(
                        standing.sector(),
                        assessment.language(),
                        words.words().locale().getLanguage()),
                words.text("standing.intro", words.figures().count(standing.clients())),
                places.stream().map(this::sentence).toList(),
                chart(places)));
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        assessment
                .overall()
                .score()
                .ifPresent(score ->
                        places.add(new Place(words.text("standing.overall"), score.assured(), standing.overall())));
        for (AssessedLayer layer : assessment.layers()) {
            Optional<Score> score = layer.result().score();
            Quartiles sector = standing.layers().get(layer.result().id());
            if (score.isPresent() && sector != null) {
                places.add(new Place(words.layer(layer), score.get().assured(), sector));
            }
        }
        return places;
    }

    /** Compares the figures as they are written, so that the sentence and the table never differ. */
    private String sentence(Place place) {
        int clients = place.sector().clients();
        String sentence = words.text(
                key(place),
                place.name(),
                words.score(place.own()),
                words.score(place.sector().lower()),
                words.score(place.sector().median()),
                words.score(place.sector().upper()));
        return clients == standing.clients()
                ? sentence
                : words.text("standing.fewer", sentence, words.figures().count(clients));
    }

    private static String key(Place place) {
        if (compared(place.own(), place.sector().lower()) < 0) {
            return "standing.lowest";
        }
        if (compared(place.own(), place.sector().upper()) > 0) {
            return "standing.highest";
        }
        int beside = compared(place.own(), place.sector().median());
        return beside == 0 ? "standing.middle" : beside < 0 ? "standing.under" : "standing.above";
    }

    private static int compared(double own, double other) {
        return Rounding.oneDecimal(own).compareTo(Rounding.oneDecimal(other));
    }

    private Chart chart(List<Place> places) {
        return SpreadChart.of(
                places.stream()
                        .map(place -> new SpreadChart.Plot(
                                place.name(),
                                words.score(place.own()),
                                place.sector(),
                                Optional.empty(),
                                OptionalDouble.of(place.own())))
                        .toList(),
                new SpreadChart.Titles("standing", words.text("standing.chart"), String.join(" ", described(places))),
                List.of(new LegendEntry(Ink.SURE, words.text("standing.own"))),
                new Chart.Figures(
                        words.texts(
                                "standing.part", "standing.own", "standing.lower", "standing.median", "standing.upper"),
                        places.stream().map(this::row).toList()));
    }

    private List<String> described(List<Place> places) {
        return places.stream().map(this::sentence).toList();
    }

    private List<String> row(Place place) {
        return List.of(
                place.name(),
                words.score(place.own()),
                words.score(place.sector().lower()),
                words.score(place.sector().median()),
                words.score(place.sector().upper()));
    }
}
