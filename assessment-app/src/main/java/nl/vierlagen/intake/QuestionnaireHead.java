package nl.vierlagen.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the hidden sheet of a questionnaire tells of it.
 *
 * @param layers the version of each checklist that it asks about, by the layer's id
 * @param words what stands for what, by the name of the list
 */
record QuestionnaireHead(SortedMap<String, String> layers, Map<String, Vocabulary> words) {

    private static final int MOST_ROWS = 20_000;

    private static final String ALLOWED = "a questionnaire of this version: the same answers in a new one";

    /**
     * The words of one list.
     *
     * @param ids by the word, in small letters
     * @param offered in the language of the questionnaire, in order
     */
    record Vocabulary(Map<String, String> ids, List<String> offered) {

        Optional<String> id(String word) {
            return Optional.ofNullable(ids.get(word.strip().toLowerCase(Locale.ROOT)));
        }
    }

    static QuestionnaireHead read(SheetRows rows) throws TableFaultException {
        SortedMap<String, String> layers = new TreeMap<>();
        Map<String, Vocabulary> words = new HashMap<>();
        Optional<Rows.TableRow> row = rows.next();
        String first = row.map(cells -> cells.cell(0)).orElse("");
        String format = row.map(cells -> cells.cell(1)).orElse("");
        if (!first.equals(CellKey.QUESTIONNAIRE) || !format.equals(CellKey.FORMAT)) {
            throw new TableFaultException(
                    rows.place(1, 1), "a questionnaire in another way of writing (" + quoted(format) + ")", ALLOWED);
        }
        for (int read = 0; row.isPresent(); read++) {
            add(row.get(), layers, words);
            row = rows.next();
            if (read == MOST_ROWS) {
                throw new TableFaultException(rows.place(MOST_ROWS, 0), "more than " + MOST_ROWS + " rows", ALLOWED);
            }
        }
        return new QuestionnaireHead(layers, words);
    }

    private static void add(Rows.TableRow row, SortedMap<String, String> layers, Map<String, Vocabulary> words) {
        String kind = row.cell(0);
        if (kind.equals(CellKey.LAYER)) {
            layers.put(row.cell(1), row.cell(2));
        } else if (kind.equals(CellKey.WORD) || kind.equals(CellKey.ALSO)) {
            Vocabulary list =
                    words.computeIfAbsent(row.cell(1), name -> new Vocabulary(new HashMap<>(), new ArrayList<>()));
            list.ids().putIfAbsent(row.cell(3).strip().toLowerCase(Locale.ROOT), row.cell(2));
            if (kind.equals(CellKey.WORD)) {
                list.offered().add(row.cell(3));
            }
        }
    }

    private static String quoted(String text) {
        return "'" + ColumnsReader.shown(text) + "'";
    }

    /** The words of that name, if it has any. */
    Optional<Vocabulary> vocabulary(Optional<String> name) {
        return name.map(words::get);
    }
}
