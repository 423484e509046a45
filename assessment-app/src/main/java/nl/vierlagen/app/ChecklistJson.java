package nl.vierlagen.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.vierlagen.assessment.JsonLayout;
import nl.vierlagen.layer.Bands;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.Words;
import tools.jackson.databind.json.JsonMapper;

/** A checklist with its words in one document: the keys of {@code checklist.yaml}, and {@code words} beside them. */
final class ChecklistJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ChecklistJson() {}

    static String of(Checklist checklist) {
        return written(document(checklist));
    }

    static String of(List<Checklist> checklists) {
        return written(checklists.stream().map(ChecklistJson::document).toList());
    }

    private static String written(Object document) {
        return JSON.writer().with(JsonLayout.printer()).writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> document(Checklist checklist) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", checklist.id());
        document.put("version", checklist.version());
        document.put("words", words(checklist, words -> Map.of("title", words.title())));
        document.put(
                "themes",
                checklist.themes().stream()
                        .map(theme -> theme(checklist, theme))
                        .toList());
        return document;
    }

    private static Map<String, Object> theme(Checklist checklist, Theme theme) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", theme.id());
        document.put("weight", theme.weight());
        document.put(
                "words",
                words(checklist, words -> Map.of("title", words.themes().get(theme.id()))));
        document.put(
                "criteria",
                theme.criteria().stream()
                        .map(criterion -> criterion(checklist, criterion))
                        .toList());
        return document;
    }

    private static Map<String, Object> criterion(Checklist checklist, Criterion criterion) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", criterion.id());
        document.put("weight", criterion.weight());
        document.put("effort", criterion.effort().size());
        criterion.requiredFor().map(Level::id).ifPresent(level -> document.put("requiredFor", level));
        document.put("supports", criterion.supports().stream().map(Goal::id).toList());
        document.put("mayBeNotApplicable", criterion.mayBeNotApplicable());
        document.put("sources", criterion.sources());
        criterion.measure().ifPresent(measure -> document.put("measure", measure(measure)));
        document.put("words", words(checklist, words -> words(words.criteria().get(criterion.id()))));
        return document;
    }

    private static Map<String, Object> measure(Criterion.Measured measure) {
        Map<String, Object> bands = new LinkedHashMap<>();
        for (Bands.Band band : measure.bands().bands()) {
            bands.put(band.rating().id(), band.written());
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", measure.name());
        document.put("unit", measure.unit().id());
        document.put("bands", bands);
        return document;
    }

    private static Map<String, Object> words(Words.CriterionWords words) {
        Map<String, Object> ratings = new LinkedHashMap<>();
        for (Rating rating : Rating.values()) {
            ratings.put(rating.id(), words.ratings().get(rating));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("statement", words.statement());
        document.put("ratings", ratings);
        document.put("action", words.action());
        document.put("owner", words.owner());
        return document;
    }

    private static SortedMap<String, Object> words(Checklist checklist, Function<Words, Object> part) {
        SortedMap<String, Object> byLanguage = new TreeMap<>();
        checklist.words().forEach((language, words) -> byLanguage.put(language, part.apply(words)));
        return byLanguage;
    }
}
