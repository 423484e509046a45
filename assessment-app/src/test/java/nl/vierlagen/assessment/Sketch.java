package nl.vierlagen.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Answers;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Scoring;
import nl.vierlagen.layer.Theme;

/**
 * A layer with its answers, on one line: {@code 3: fully*5/2@active~service + 1: open*2} has a theme of weight 3 with one
 * criterion, of weight 5 and effort 2, a gate of {@code active} that supports {@code service}; and a theme of weight 1 with an
 * open criterion of effort 1. The themes are {@code a}, {@code b} and so on, their criteria {@code a.c1}, {@code a.c2} and so
 * on. {@code na} stands for not applicable.
 */
record Sketch(Checklist checklist, Answers answers) {

    private static final Pattern CRITERION = Pattern.compile(
            "(?<rating>[a-z]+)\\*(?<weight>\\d)(/(?<effort>\\d))?(@(?<gate>[a-z]+))?(~(?<goals>[a-z,-]+))?");

    static Sketch of(String layer, String line) {
        List<Theme> themes = new ArrayList<>();
        Map<String, Answer> answers = new TreeMap<>();
        for (String part : line.split("\\+")) {
            String[] weightAndCriteria = part.strip().split(":");
            String theme = Character.toString('a' + themes.size());
            List<Criterion> criteria = new ArrayList<>();
            for (String written : weightAndCriteria[1].strip().split("\\s+")) {
                Matcher matcher = CRITERION.matcher(written);
                if (!matcher.matches()) {
                    throw new IllegalArgumentException("no criterion: " + written);
                }
                String id = theme + ".c" + (criteria.size() + 1);
                criteria.add(criterion(id, matcher));
                answers.put(id, answer(matcher.group("rating")));
            }
            themes.add(new Theme(theme, Integer.parseInt(weightAndCriteria[0]), criteria));
        }
        return new Sketch(new Checklist(layer, "1.0.0", themes, new TreeMap<>()), Answers.of(answers));
    }

    static Criterion criterion(String id, int weight, int effort, Optional<Level> gate, List<Goal> goals) {
        return new Criterion(
                id, weight, Effort.values()[effort - 1], gate, goals, true, List.of("S1.01"), Optional.empty());
    }

    LayerResult result() {
        return Scoring.score(checklist, answers, Map.of());
    }

    private static Criterion criterion(String id, Matcher written) {
        return criterion(
                id,
                Integer.parseInt(written.group("weight")),
                written.group("effort") == null ? 1 : Integer.parseInt(written.group("effort")),
                Optional.ofNullable(written.group("gate"))
                        .map(level -> Level.byId(level).orElseThrow()),
                written.group("goals") == null
                        ? List.of()
                        : Arrays.stream(written.group("goals").split(","))
                                .map(goal -> Goal.byId(goal).orElseThrow())
                                .toList());
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "open" -> Answer.Unrated.SILENT;
            case "na" -> new Answer.NotApplicable(Optional.of("no shop"), List.of());
            default -> new Answer.Rated(Rating.byId(word).orElseThrow(), Optional.empty(), List.of());
        };
    }
}
