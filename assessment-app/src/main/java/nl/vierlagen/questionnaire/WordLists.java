package nl.vierlagen.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.vierlagen.intake.CellKey;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Fact;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.FactType;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Words;
import nl.vierlagen.report.Version;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The hidden sheet: which questionnaire it is, and the words of the drop-downs with what each stands for. */
final class WordLists {

    static final String TRUTH = "truth";
    static final String LEVEL = "level";
    static final String LANGUAGE = "language";
    static final String RATING = "rating";

    /** Ratings, and that a criterion does not apply. */
    static final String RATING_OR_NONE = "rating-or-none";

    private static final int WORDS_COLUMN = 3;

    private final XSSFSheet sheet;
    private final Wording wording;
    private final Map<String, String> ranges = new HashMap<>();
    private int next;

    WordLists(XSSFSheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
        row(CellKey.QUESTIONNAIRE, CellKey.FORMAT);
        row("version", Version.text());
        row(CellKey.LANGUAGE, wording.language());
        List<Layer> layers = wording.layers().all();
        layers.forEach(layer ->
                row(CellKey.LAYER, layer.checklist().id(), layer.checklist().version()));
        List<String> ratings = Stream.of(Rating.values()).map(Rating::id).toList();
        add(RATING, words("rating", ratings));
        add(RATING_OR_NONE, words("rating", joined(ratings, Answer.NotApplicable.ID)));
        add(LEVEL, words("level", Stream.of(Level.values()).map(Level::id).toList()));
        add(TRUTH, words("questionnaire.truth", List.of("true", "false")));
        add(LANGUAGE, words(wording.languages().all(), Wording::language));
        add(CellKey.NONE, words("figure", List.of(CellKey.NONE)));
        layers.forEach(this::addChoices);
    }

    /** The name of the words of a choice. */
    static String of(Layer layer, FactGroup group, Fact fact) {
        return String.join(".", layer.checklist().id(), group.id(), fact.key());
    }

    /** The cells with the words of a list, as a formula names them. */
    String range(String list) {
        return ranges.get(list);
    }

    private static List<String> joined(List<String> first, String last) {
        List<String> all = new ArrayList<>(first);
        all.add(last);
        return all;
    }

    private void addChoices(Layer layer) {
        for (FactGroup group : layer.facts()) {
            for (Fact fact : group.facts()) {
                if (fact.type() instanceof FactType.Choice choice) {
                    Map<String, List<String>> words = new LinkedHashMap<>();
                    all().forEach(spoken -> {
                        Words.FactWords told =
                                spoken.of(layer).facts().get(group.id()).facts().get(fact.key());
                        choice.values()
                                .forEach(id -> words.computeIfAbsent(id, missing -> new ArrayList<>())
                                        .add(told.values().get(id)));
                    });
                    add(of(layer, group, fact), words);
                }
            }
        }
    }

    private Stream<Wording> all() {
        return Stream.concat(Stream.of(wording), wording.others().stream());
    }

    private Map<String, List<String>> words(String group, List<String> ids) {
        return words(ids, (spoken, id) -> spoken.word(group, id));
    }

    private Map<String, List<String>> words(List<String> ids, BiFunction<Wording, String, String> word) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        ids.forEach(id ->
                words.put(id, all().map(spoken -> word.apply(spoken, id)).toList()));
        return words;
    }

    /** Adds a list: by id the word that is offered, then those of other languages. */
    private void add(String list, Map<String, List<String>> words) {
        int first = next;
        words.forEach((id, spoken) -> row(CellKey.WORD, list, id, spoken.get(0)));
        ranges.put(list, String.format(Locale.ROOT, "'%s'!$D$%d:$D$%d", CellKey.SHEET, first + 1, next));
        words.forEach((id, spoken) -> spoken.stream()
                .skip(1)
                .filter(word -> !word.equals(spoken.get(0)))
                .forEach(word -> row(CellKey.ALSO, list, id, word)));
    }

    private void row(String... texts) {
        XSSFRow row = sheet.createRow(next++);
        for (int column = 0; column <= WORDS_COLUMN && column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }
}
