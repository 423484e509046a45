package nl.vierlagen.layer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a checklist's words in one language: every id of the checklist, and no other. */
final class WordsReader {

    private final Checklist checklist;
    private final Problems problems;

    WordsReader(Checklist checklist, Problems problems) {
        this.checklist = checklist;
        this.problems = problems;
    }

    /** The words; empty, with problems noted, if anything is missing or left over. */
    Optional<Words> read(Fields root) {
        root.require("title", "themes", "criteria");
        Optional<String> title = root.text("title");
        SortedMap<String, String> themes = new TreeMap<>();
        root.fields("themes").ifPresent(fields -> {
            for (Theme theme : checklist.themes()) {
                fields.require(theme.id());
                fields.text(theme.id()).ifPresent(text -> themes.put(theme.id(), text));
            }
        });
        SortedMap<String, Words.CriterionWords> criteria = new TreeMap<>();
        root.fields("criteria").ifPresent(fields -> {
            for (Criterion criterion : checklist.criteria()) {
                fields.require(criterion.id());
                fields.fields(criterion.id())
                        .flatMap(this::criterion)
                        .ifPresent(words -> criteria.put(criterion.id(), words));
            }
        });
        root.finish();
        return problems.isEmpty()
                ? Optional.of(new Words(title.orElseThrow(), themes, criteria, new TreeMap<>()))
                : Optional.empty();
    }

    private Optional<Words.CriterionWords> criterion(Fields fields) {
        fields.require("statement", "ratings", "action", "owner");
        Optional<String> statement = fields.text("statement");
        Optional<String> action = fields.text("action");
        Optional<String> owner = fields.text("owner");
        Map<Rating, String> ratings = new EnumMap<>(Rating.class);
        fields.fields("ratings").ifPresent(texts -> {
            for (Rating rating : List.of(Rating.values())) {
                texts.require(rating.id());
                texts.text(rating.id()).ifPresent(text -> ratings.put(rating, text));
            }
        });
        return problems.isEmpty()
                ? Optional.of(new Words.CriterionWords(
                        statement.orElseThrow(), ratings, action.orElseThrow(), owner.orElseThrow()))
                : Optional.empty();
    }
}
