package nl.vierlagen.questionnaire;

import java.util.List;
import java.util.Map;
import nl.vierlagen.intake.CellKey;
import nl.vierlagen.layer.Fact;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.FactType;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Words;

/** The sheet with those facts of a layer that are no lists of rows: a question and its answer on each row. */
final class FactSheet {

    static final int[] WIDTHS = {70, 26, 48};

    private static final int LABEL = 1;
    private static final int VALUE = 2;
    private static final int HINT = 3;

    private final Page page;
    private final Layer layer;
    private final Wording wording;

    FactSheet(Page page, Layer layer, Wording wording) {
        this.page = page;
        this.layer = layer;
        this.wording = wording;
    }

    /** Writes the sheet; gives the range of what can be filled in. */
    String write(List<FactGroup> groups) {
        page.title(wording.text("facts.title", wording.of(layer).title()));
        page.block("layers/" + layer.checklist().id() + "/facts", Map.of(VALUE, CellKey.of()));
        int first = page.headings(
                        wording.text("facts.question"), wording.text("facts.answer"), wording.text("facts.allowed"))
                + 1;
        int last = first;
        for (FactGroup group : groups) {
            Words.FactGroupWords words = wording.of(layer).facts().get(group.id());
            page.band(words.title(), HINT);
            for (Fact fact : group.facts()) {
                last = write(group, fact, words.facts().get(fact.key()));
            }
        }
        page.finish(0, first);
        return page.range(first, VALUE, last, VALUE);
    }

    private int write(FactGroup group, Fact fact, Words.FactWords words) {
        CellKey key = CellKey.of((group.id() + "." + fact.key()).split("\\."));
        if (fact.type() instanceof FactType.Choices choices) {
            page.row();
            page.put(LABEL, words.label(), page.look().text);
            page.put(HINT, wording.text("allowed.choices"), page.look().hint);
            int last = 0;
            for (String value : choices.values()) {
                last = write(
                        key.option(value).in(WordLists.TRUTH).required(),
                        words.values().get(value),
                        new Input.Word(WordLists.TRUTH, true),
                        true);
            }
            return last;
        }
        Input input = Input.of(fact.type(), WordLists.of(layer, group, fact));
        int row = write(keyOf(key, fact, input), words.label(), input, false);
        String allowed = fact.type() instanceof FactType.Texts ? wording.text("allowed.texts") : page.allowed(input);
        page.put(HINT, allowed, page.look().hint);
        return row;
    }

    /** What a key says of the type of a fact. */
    static CellKey keyOf(CellKey key, Fact fact, Input input) {
        CellKey typed = fact.isRequired() ? key.required() : key;
        if (input instanceof Input.Word word && word.isStrict()) {
            return typed.in(word.list());
        }
        return fact.type() instanceof FactType.Texts ? typed.in(CellKey.NONE) : typed;
    }

    private int write(CellKey key, String label, Input input, boolean isOption) {
        int row = page.row(key.written());
        page.put(LABEL, label, isOption ? page.look().option : page.look().text);
        page.input(VALUE, input);
        return row;
    }
}
