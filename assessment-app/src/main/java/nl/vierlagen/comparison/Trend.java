package nl.vierlagen.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Score;

/**
 * Scores over more than two audits, as each recorded them.
 *
 * @param overall the organisation as a whole
 * @param layers those of the last audit in its order, then those that only earlier ones have
 */
public record Trend(Line overall, List<LayerLine> layers) {

    /** Scores of one thing, a point for each audit, by date. */
    public record Line(List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** The line of a layer. */
    public record LayerLine(String id, Line line) {
        public LayerLine {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(line, "line");
        }
    }

    /**
     * One audit.
     *
     * @param date of the audit
     * @param score as recorded; empty where there is none
     * @param otherQuestions whether a checklist behind it has another version than at the audit before
     */
    public record Point(LocalDate date, Optional<Score> score, boolean otherQuestions) {
        public Point {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(score, "score");
        }
    }

    public Trend {
        Objects.requireNonNull(overall, "overall");
        layers = List.copyOf(layers);
    }

    /** The trend of audits in the order of their dates. */
    static Trend of(List<Audit> audits) {
        List<Audit> latestFirst = new ArrayList<>(audits);
        Collections.reverse(latestFirst);
        List<LayerLine> layers = latestFirst.stream()
                .flatMap(audit -> audit.layers().stream())
                .map(LayerResult::id)
                .distinct()
                .map(id -> new LayerLine(id, layer(id, audits)))
                .toList();
        return new Trend(overall(audits), layers);
    }

    private static Line overall(List<Audit> audits) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < audits.size(); i++) {
            Audit audit = audits.get(i);
            boolean other =
                    i > 0 && !audit.checklists().equals(audits.get(i - 1).checklists());
            points.add(new Point(audit.date(), audit.overall().score(), other));
        }
        return new Line(points);
    }

    private static Line layer(String id, List<Audit> audits) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < audits.size(); i++) {
            Audit audit = audits.get(i);
            boolean other = i > 0
                    && audit.layer(id).isPresent()
                    && audits.get(i - 1).layer(id).isPresent()
                    && !audit.version(id).equals(audits.get(i - 1).version(id));
            points.add(new Point(audit.date(), audit.layer(id).flatMap(LayerResult::score), other));
        }
        return new Line(points);
    }
}
