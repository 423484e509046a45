package nl.vierlagen.questionnaire;

import java.util.regex.Pattern;

/** Lines of YAML: keys with comments. */
final class YamlLines {

    /** What would end a comment. */
    private static final Pattern ENDS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    void comment(int depth, String told) {
        text.append(INDENT.repeat(depth)).append("# ").append(line(told)).append('\n');
    }

    /** A key that holds this value, or none yet. */
    void key(int depth, String key, String value) {
        text.append(INDENT.repeat(depth)).append(key).append(':');
        text.append(value.isEmpty() ? "" : " " + value).append('\n');
    }

    /** The same with a comment after it. */
    void key(int depth, String key, String value, String told) {
        key(depth, key, value);
        text.setLength(text.length() - 1);
        text.append(INDENT).append("# ").append(line(told)).append('\n');
    }

    /** A key inside a comment, with what stands before it there and a comment after it. */
    void example(int depth, String before, String key, String told) {
        text.append(INDENT.repeat(depth))
                .append("# ")
                .append(before)
                .append(key)
                .append(':');
        text.append(told.isEmpty() ? "" : INDENT + "# " + line(told)).append('\n');
    }

    private static String line(String told) {
        return ENDS.matcher(told).replaceAll(" ").strip();
    }

    String text() {
        return text.toString();
    }
}
