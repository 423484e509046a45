package nl.vierlagen.report.docx;

/** Keeps texts to what XML 1.0 can hold. */
final class CleanText {

    private static final int REPLACEMENT = 0xfffd;

    private CleanText() {}

    /** The text on lines ended by {@code \n}; what no XML file may hold, such as control characters, is replaced. */
    static String of(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.codePoints().allMatch(CleanText::allowed)) {
            return lines;
        }
        StringBuilder clean = new StringBuilder(lines.length());
        lines.codePoints().map(point -> allowed(point) ? point : REPLACEMENT).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The same on one line. */
    static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** The production Char of XML 1.0; a surrogate that stands alone is not among them. */
    private static boolean allowed(int point) {
        return point >= 0x20 && point <= 0xd7ff
                || point == '\t'
                || point == '\n'
                || point >= 0xe000 && point <= 0xfffd
                || point >= 0x10000;
    }
}
