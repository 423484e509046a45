package nl.vierlagen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a hidden cell of a questionnaire says of the cells in its row or its column, so that they are found wherever they stand.
 *
 * @param path keys of the assessment file that lead on from those of the block
 * @param option the word of a list that is told by a truth
 * @param words the name of the words that stand for ids, as the hidden sheet gives them; empty for a plain value
 * @param isRequired whether a blank cell is to be told
 */
public record CellKey(List<String> path, Optional<String> option, Optional<String> words, boolean isRequired) {

    /** The sheet that makes a workbook a questionnaire. */
    public static final String SHEET = "_vierlagen";

    /** The way of writing keys: what is written in another way can't be read. */
    public static final String FORMAT = "1";

    /** What a row of keys begins with: below it begins another block. */
    public static final String BLOCK = "#";

    /** The key of a row of headings in a list. */
    public static final String HEADING = "-";

    /** The end of a path to a list of rows; as the key of a row it says by a truth that the list is empty. */
    public static final String LIST = "[]";

    /** The kind of a row of the hidden sheet: a word, after the name of its list and the id that it stands for. */
    public static final String WORD = "word";

    /** Likewise a word that is understood, though it is offered nowhere. */
    public static final String ALSO = "also";

    /** Likewise a layer's id, before the version of its checklist. */
    public static final String LAYER = "layer";

    /** Likewise the language of the words. */
    public static final String LANGUAGE = "language";

    /** The first row of the hidden sheet, before the way of writing. */
    public static final String QUESTIONNAIRE = "questionnaire";

    /** The name of the words for an empty list, beside which any text may stand. */
    public static final String NONE = "none";

    /** How a path without keys is written, since a cell with nothing in it is no key. */
    private static final String ITSELF = ".";

    private static final Pattern WRITTEN = Pattern.compile("([^=:!]*)(?:=([^=:!]+))?(?::([^=:!]+))?(!)?");
    private static final String SEPARATOR = "/";
    private static final int DEEPEST = 8;

    public CellKey {
        path = List.copyOf(path);
        Objects.requireNonNull(option, "option");
        Objects.requireNonNull(words, "words");
    }

    /** A plain value at a path; no keys for the value of the row or column itself. */
    public static CellKey of(String... path) {
        return new CellKey(List.of(path), Optional.empty(), Optional.empty(), false);
    }

    /** The same, told by words of that name. */
    public CellKey in(String name) {
        return new CellKey(path, option, Optional.of(name), isRequired);
    }

    /** The same, for one word of a list. */
    public CellKey option(String word) {
        return new CellKey(path, Optional.of(word), words, isRequired);
    }

    /** The same, told where it is blank. */
    public CellKey required() {
        return new CellKey(path, option, words, true);
    }

    /** The key of a cell in this column, in a row with that key, whose words go before those of the column. */
    CellKey after(CellKey row) {
        return new CellKey(
                joined(row.path, path),
                row.option,
                words.isPresent() || path.isEmpty() ? row.words.or(() -> words) : Optional.empty(),
                isRequired || row.isRequired);
    }

    /** Whether it tells by a truth that a list is empty. */
    boolean isEmptyList() {
        return !path.isEmpty() && path.get(path.size() - 1).endsWith(LIST);
    }

    /** As it stands in the hidden cell. */
    public String written() {
        return (path.isEmpty() ? ITSELF : String.join(SEPARATOR, path))
                + option.map(word -> "=" + word).orElse("")
                + words.map(name -> ":" + name).orElse("")
                + (isRequired ? "!" : "");
    }

    /** The key that is written there; empty if that is none. */
    static Optional<CellKey> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches() || matcher.group().isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = keys(matcher.group(1));
        return keys.size() > DEEPEST || keys.contains("")
                ? Optional.empty()
                : Optional.of(new CellKey(
                        keys,
                        Optional.ofNullable(matcher.group(2)),
                        Optional.ofNullable(matcher.group(3)),
                        matcher.group(4) != null));
    }

    static List<String> keys(String path) {
        return path.isEmpty() || path.equals(ITSELF) ? List.of() : List.of(path.split(SEPARATOR, -1));
    }

    /** These keys, then those. */
    static List<String> joined(List<String> first, List<String> then) {
        List<String> keys = new ArrayList<>(first);
        keys.addAll(then);
        return keys;
    }
}
