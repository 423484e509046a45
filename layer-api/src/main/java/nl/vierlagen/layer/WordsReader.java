package nl.vierlagen.layer;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a checklist's words in one language: every id of the checklist, and no other. */
final class WordsReader {

    /** The language of clients who name none. */
    private static final String FIRST = "nl";

    private static final List<String> ALWAYS_THERE = List.of(FIRST, "en");

    private final Checklist checklist;
    private final Problems problems;

    WordsReader(Checklist checklist, Problems problems) {
        this.checklist = checklist;
        this.problems = problems;
    }

    /** The languages that must be there, and those that are; without those in which overlays have no words for what they add. */
    static Set<String> languages(DocumentSource files) {
        Set<String> languages = new LinkedHashSet<>(ALWAYS_THERE);
        for (String language : Locale.getISOLanguages()) {
            if (files.has(file(language))) {
                languages.add(language);
            }
        }
        if (files instanceof OverlaidDocuments overlaid) {
            languages.removeIf(language -> !language.equals(FIRST) && !overlaid.speaks(language));
        }
        return languages;
    }

    /** Whether that is the name of a document with words. */
    static boolean isFile(String name) {
        return name.startsWith("words_");
    }

    /** The name of the document with the words in a language. */
    static String file(String language) {
        return "words_" + language + ".yaml";
    }

    /**
     * The words; empty, with problems noted, if anything is missing or left over.
     *
     * @param describesFacts whether there must be words for facts, which are read later
     */
    Optional<Words.Texts> read(Fields root, boolean describesFacts) {
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
        if (describesFacts) {
            root.require("facts");
        }
        root.finish();
        return problems.isEmpty()
                ? Optional.of(new Words.Texts(title.orElseThrow(), themes, criteria))
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
