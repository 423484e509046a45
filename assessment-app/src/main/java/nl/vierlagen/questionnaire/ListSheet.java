package nl.vierlagen.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.vierlagen.intake.CellKey;
import nl.vierlagen.layer.Fact;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.FactType;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Words;

/** The sheet with facts that are a list: a table with rows to fill in. */
final class ListSheet {

    static final int ROWS = 40;

    private static final int NARROW = 20;
    private static final int WIDE = 36;
    private static final int FIRST = 1;

    private final Page page;
    private final Layer layer;
    private final Wording wording;

    private record Column(String heading, CellKey key, Input input) {}

    ListSheet(Page page, Layer layer, Wording wording) {
        this.page = page;
        this.layer = layer;
        this.wording = wording;
    }

    /** The widths of the columns of a table. */
    static int[] widths(FactGroup group) {
        return group.facts().stream()
                .flatMapToInt(fact -> IntStream.range(
                                0, Math.max(1, optionsOf(fact).size()))
                        .map(column -> isWide(fact) || fact == group.facts().get(0) ? WIDE : NARROW))
                .toArray();
    }

    private static boolean isWide(Fact fact) {
        return fact.type() instanceof FactType.Text
                || fact.type() instanceof FactType.Texts
                || fact.type() instanceof FactType.WebAddress;
    }

    private static List<String> optionsOf(Fact fact) {
        return fact.type() instanceof FactType.Choices choices ? choices.values() : List.of();
    }

    /** Writes the sheet; gives the range of what can be filled in. */
    String write(FactGroup group) {
        Words.FactGroupWords words = wording.of(layer).facts().get(group.id());
        List<Column> columns = columns(group, words);
        String path = "layers/" + layer.checklist().id() + "/facts/";
        String list = group.id().replace('.', '/') + CellKey.LIST;
        page.title(words.title());
        page.block(path.substring(0, path.length() - 1), Map.of(FIRST + 1, CellKey.of()));
        page.row(CellKey.of(list.split("/")).in(WordLists.TRUTH).written());
        page.put(FIRST, wording.text("list.none"), page.look().text);
        page.input(FIRST + 1, new Input.Word(WordLists.TRUTH, true));
        page.row();
        page.put(FIRST, wording.text("list.hint", ROWS), page.look().line);
        Map<Integer, CellKey> keys = new TreeMap<>();
        for (int column = 0; column < columns.size(); column++) {
            keys.put(FIRST + column, columns.get(column).key());
        }
        page.block(path + list, keys);
        int first = page.headings(columns.stream().map(Column::heading).toArray(String[]::new)) + 1;
        for (int row = 0; row < ROWS; row++) {
            page.row();
            for (int column = 0; column < columns.size(); column++) {
                page.input(FIRST + column, columns.get(column).input());
            }
        }
        page.finish(0, first);
        return page.range(first, FIRST, first + ROWS - 1, columns.size());
    }

    private List<Column> columns(FactGroup group, Words.FactGroupWords words) {
        List<Column> columns = new ArrayList<>();
        for (Fact fact : group.facts()) {
            CellKey key = CellKey.of(fact.key().split("\\."));
            Words.FactWords spoken = words.facts().get(fact.key());
            Input input = Input.of(fact.type(), WordLists.of(layer, group, fact));
            for (String option : optionsOf(fact)) {
                CellKey one = key.option(option).in(WordLists.TRUTH).required();
                String heading = spoken.label() + "\n" + spoken.values().get(option);
                columns.add(new Column(heading, one, input));
            }
            if (optionsOf(fact).isEmpty()) {
                columns.add(new Column(spoken.label(), FactSheet.keyOf(key, fact, input), input));
            }
        }
        return columns;
    }
}
