package nl.vierlagen.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the text of a cell, which may be in pieces of several styles, from the elements inside it. */
final class CellText {

    /** How a workbook writes characters that XML can't hold, and the ends of lines. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private boolean isInside;
    private boolean isPhonetic;

    void begin() {
        text.setLength(0);
        isInside = false;
        isPhonetic = false;
    }

    /** Takes what is at hand; how it is pronounced is no part of the text. */
    void take(XmlPart part) {
        if (part.isText()) {
            if (isInside && !isPhonetic) {
                part.appendText(text);
            }
        } else if (part.isStart("t")) {
            isInside = true;
        } else if (part.isEnd("t")) {
            isInside = false;
        } else if (part.isStart("rPh")) {
            isPhonetic = true;
        } else if (part.isEnd("rPh")) {
            isPhonetic = false;
        }
    }

    String text() {
        String read = text.toString();
        if (!read.contains("_x")) {
            return read;
        }
        return ESCAPED.matcher(read)
                .replaceAll(escaped ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
    }
}
