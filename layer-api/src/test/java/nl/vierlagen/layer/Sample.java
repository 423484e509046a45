package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A layer with its answers, written on one line: {@code 3: fully*5 partly*1@active + 1: open*2} has a theme of weight 3 with
 * two criteria, of weight 5 and of weight 1, the second a gate of {@code active}; and a theme of weight 1 with one open
 * criterion. The themes are {@code a}, {@code b} and so on, their criteria {@code a.c1}, {@code a.c2} and so on.
 */
record Sample(Checklist checklist, Answers answers) {

    static Sample of(String line) {
        List<Theme> themes = new ArrayList<>();
        Map<String, Answer> answers = new TreeMap<>();
        for (String part : line.split("\\+")) {
            String[] weightAndCriteria = part.strip().split(":");
            String theme = Character.toString('a' + themes.size());
            List<Criterion> criteria = new ArrayList<>();
            for (String written : weightAndCriteria[1].strip().split("\\s+")) {
                String[] ratingWeightLevel = written.split("[*@]");
                Optional<Level> requiredFor = ratingWeightLevel.length < 3
                        ? Optional.empty()
                        : Optional.of(Level.byId(ratingWeightLevel[2]).orElseThrow());
                String id = theme + ".c" + (criteria.size() + 1);
                criteria.add(criterion(id, Integer.parseInt(ratingWeightLevel[1]), requiredFor));
                answers.put(id, answer(ratingWeightLevel[0]));
            }
            themes.add(new Theme(theme, Integer.parseInt(weightAndCriteria[0]), criteria));
        }
        return new Sample(checklist(themes), Answers.of(answers));
    }

    LayerResult score() {
        return Scoring.score(checklist, answers, Map.of());
    }

    /** The same with another answer to one criterion. */
    Sample with(String criterion, Answer answer) {
        Map<String, Answer> others = new TreeMap<>(answers.byCriterion());
        others.put(criterion, answer);
        return new Sample(checklist, Answers.of(others));
    }

    static Checklist checklist(List<Theme> themes) {
        return new Checklist("sample", "1.0.0", themes, new TreeMap<>());
    }

    static Criterion criterion(String id, int weight, Optional<Level> requiredFor) {
        return new Criterion(id, weight, Effort.NOW, requiredFor, List.of(), true, List.of("S1.01"), Optional.empty());
    }

    static Answer rated(Rating rating) {
        return new Answer.Rated(rating, Optional.empty(), List.of());
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "open" -> Answer.Unrated.SILENT;
            case "not-applicable" -> new Answer.NotApplicable(Optional.of("no shop"), List.of());
            default -> rated(Rating.byId(word).orElseThrow());
        };
    }
}
