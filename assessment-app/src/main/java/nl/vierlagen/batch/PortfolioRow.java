package nl.vierlagen.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.Overall;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;

/** What the portfolio keeps of one client. */
public record PortfolioRow(Client client, LocalDate date, Overall overall, List<LayerFigures> layers) {

    /** One layer's figures; empty if nothing in the layer applies. */
    public record LayerFigures(String id, Optional<Score> score, Optional<LevelRange> level) {
        public LayerFigures {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(level, "level");
        }
    }

    public PortfolioRow {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(overall, "overall");
        layers = List.copyOf(layers);
    }

    static PortfolioRow of(Assessment assessment) {
        return new PortfolioRow(
                assessment.client(),
                assessment.date(),
                assessment.overall(),
                assessment.layers().stream()
                        .map(layer -> new LayerFigures(
                                layer.result().id(),
                                layer.result().score(),
                                layer.result().level()))
                        .toList());
    }
}
