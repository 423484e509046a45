package nl.vierlagen.report;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@link MessageFormat} that was read once. Safe to share between threads. */
final class Message {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** Below it, a locale writes a number as Java does. */
    private static final int GROUPED = 1000;

    private final MessageFormat format;
    /** Texts and the indexes of arguments, in turn; empty if there is more to it than putting one after the other. */
    private final List<Object> pieces;

    Message(String pattern, Locale locale) {
        this.format = new MessageFormat(pattern, locale);
        this.pieces = pieces(pattern);
    }

    /** The text with its arguments filled in. */
    String with(Object... arguments) {
        if (pieces.isEmpty()) {
            return formatted(arguments);
        }
        StringBuilder text = new StringBuilder();
        for (Object piece : pieces) {
            if (piece instanceof String literal) {
                text.append(literal);
            } else {
                Object argument = arguments[(Integer) piece];
                if (!isPlain(argument)) {
                    return formatted(arguments);
                }
                text.append(argument);
            }
        }
        return text.toString();
    }

    private String formatted(Object... arguments) {
        return ((MessageFormat) format.clone()).format(arguments);
    }

    private static boolean isPlain(Object argument) {
        return argument instanceof String || argument instanceof Integer number && number >= 0 && number < GROUPED;
    }

    private static List<Object> pieces(String pattern) {
        List<Object> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int from = 0;
        while (place.find()) {
            pieces.add(pattern.substring(from, place.start()));
            pieces.add(Integer.valueOf(place.group(1)));
            from = place.end();
        }
        pieces.add(pattern.substring(from));
        boolean isMore =
                pieces.stream().anyMatch(piece -> piece instanceof String text && text.matches("(?s).*['{}].*"));
        return isMore ? List.of() : List.copyOf(pieces);
    }
}
