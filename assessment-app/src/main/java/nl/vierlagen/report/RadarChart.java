package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Score;
import org.apache.commons.text.WordUtils;

/** Places a radar of the layers in a frame of 520 by 340: scores from the centre (0) to the rim (100). */
final class RadarChart {

    private static final double CENTRE_X = 260;
    private static final double CENTRE_Y = 170;
    private static final double RADIUS = 110;
    private static final double LABEL_GAP = 10;
    private static final double LINE = 18;
    private static final int LABEL_WIDTH = 18;
    private static final int FEWEST_AXES = 3;

    private record Spoke(AssessedLayer layer, double angle) {}

    private RadarChart() {}

    /** The radar; empty for fewer than three layers with a score, of which no area can be drawn. */
    static Optional<ReportView.Radar> of(
            List<AssessedLayer> layers, Lexicon lexicon, Figures figures, String described) {
        List<AssessedLayer> scored = layers.stream()
                .filter(layer -> layer.result().score().isPresent())
                .toList();
        if (scored.size() < FEWEST_AXES) {
            return Optional.empty();
        }
        List<Spoke> spokes = new ArrayList<>();
        for (AssessedLayer layer : scored) {
            double angle = 2 * Math.PI * spokes.size() / scored.size() - Math.PI / 2;
            spokes.add(new Spoke(layer, angle));
        }
        return Optional.of(new ReportView.Radar(
                spokes.stream().map(spoke -> axis(spoke, lexicon, figures)).toList(),
                rings(spokes),
                outline(spokes, spoke -> score(spoke).assured()),
                outline(spokes, spoke -> score(spoke).possible()),
                outline(spokes, spoke -> spoke.layer().target().orElseThrow().threshold()),
                described));
    }

    private static Score score(Spoke spoke) {
        return spoke.layer().result().score().orElseThrow();
    }

    /** One ring at the threshold of each level above the lowest, and the rim. */
    private static List<String> rings(List<Spoke> spokes) {
        List<String> rings = new ArrayList<>();
        for (Level level : Level.values()) {
            if (level != Level.ABSENT) {
                rings.add(outline(spokes, spoke -> level.threshold()));
            }
        }
        rings.add(outline(spokes, spoke -> 100));
        return rings;
    }

    private static String outline(List<Spoke> spokes, ToDoubleFunction<Spoke> value) {
        List<String> points = new ArrayList<>();
        for (Spoke spoke : spokes) {
            double distance = RADIUS * value.applyAsDouble(spoke) / 100;
            points.add(x(spoke.angle(), distance) + "," + y(spoke.angle(), distance));
        }
        return String.join(" ", points);
    }

    private static ReportView.Axis axis(Spoke spoke, Lexicon lexicon, Figures figures) {
        double across = Math.cos(spoke.angle());
        boolean upright = Math.abs(across) < 0.1;
        return new ReportView.Axis(
                x(spoke.angle(), RADIUS),
                y(spoke.angle(), RADIUS),
                upright ? "middle" : across > 0 ? "start" : "end",
                x(spoke.angle(), RADIUS + LABEL_GAP),
                label(spoke, upright, lexicon, figures));
    }

    /** A label ends above the top of its axis, begins below the bottom of it, and stands halfway beside a level one. */
    private static List<ReportView.Line> label(Spoke spoke, boolean upright, Lexicon lexicon, Figures figures) {
        List<String> texts = new ArrayList<>(WordUtils.wrap(lexicon.layer(spoke.layer()), LABEL_WIDTH)
                .lines()
                .toList());
        texts.add(figures.score(score(spoke)));
        double down = Math.sin(spoke.angle());
        double end = CENTRE_Y + (RADIUS + LABEL_GAP) * down;
        double height = LINE * (texts.size() - 1);
        double first = !upright ? end - height / 2 + LINE / 4 : down < 0 ? end - height : end + LINE / 2;
        List<ReportView.Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new ReportView.Line(Figures.coordinate(first + LINE * lines.size()), text));
        }
        return lines;
    }

    private static String x(double angle, double distance) {
        return Figures.coordinate(CENTRE_X + distance * Math.cos(angle));
    }

    private static String y(double angle, double distance) {
        return Figures.coordinate(CENTRE_Y + distance * Math.sin(angle));
    }
}
