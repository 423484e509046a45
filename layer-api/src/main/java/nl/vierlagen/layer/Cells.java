package nl.vierlagen.layer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people and spreadsheets, Dutch and English ones, write values into the cells of a table. */
final class Cells {

    /** What is allowed where a truth is asked for. */
    static final String TRUTHS = "yes or no (also ja, nee; true, false; waar, onwaar)";

    /** What is allowed where a day is asked for. */
    static final String DATES = "a date such as 2026-11-01 or 1-11-2026";

    private static final Map<String, String> TRUTH_WORDS = Map.of(
            "yes", "true", "ja", "true", "true", "true", "waar", "true", "no", "false", "nee", "false", "false",
            "false", "onwaar", "false");

    /** No sign for thousands: whether 1.234 is more than a thousand or little more than one, only its author knows. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d+)?");

    /** What comes after the day is the time of the day, as surveys add it. */
    private static final String TIME = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})" + TIME);

    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[;\\r\\n]+");

    private Cells() {}

    /** The text as JSON or YAML would write a value of that kind; empty if it is none. */
    static Optional<String> written(String text, Node.Kind kind) {
        String word = text.strip();
        return switch (kind) {
            case TEXT -> Optional.of(text);
            case NUMBER -> NUMBER.matcher(word).matches() ? Optional.of(word.replace(',', '.')) : Optional.empty();
            case TRUTH -> Optional.ofNullable(TRUTH_WORDS.get(word.toLowerCase(Locale.ROOT)));
            case NOTHING, CELL -> Optional.empty();
        };
    }

    /** A day as year-month-day; any other text as it is. */
    static String day(String text) {
        String word = text.strip();
        Matcher yearFirst = YEAR_FIRST.matcher(word);
        if (yearFirst.matches()) {
            return yearFirst.group(1);
        }
        Matcher dayFirst = DAY_FIRST.matcher(word);
        return dayFirst.matches()
                ? dayFirst.group(3) + "-" + twoDigits(dayFirst.group(2)) + "-" + twoDigits(dayFirst.group(1))
                : text;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** The items of a list that stands in one cell, between semicolons or ends of lines. */
    static List<String> items(String text) {
        return Arrays.stream(BETWEEN_ITEMS.split(text))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
