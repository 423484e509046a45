package nl.vierlagen.report.pdf;

/** What becomes of single characters on paper. */
final class Characters {

    private static final int SOFT_HYPHEN = 0xad;
    /** No font has it. */
    private static final int NO_CHARACTER = 0xffff;

    private Characters() {}

    /** Whether a character leaves no trace: controls, marks of direction and joining, selectors of variants. */
    static boolean isUnseen(int character) {
        if (character >= 0x20 && character < 0x7f) {
            return false;
        }
        if (character == '\n' || character == '\t') {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || character == SOFT_HYPHEN
                || character >= 0xfe00 && character <= 0xfe0f;
    }

    /** The character that is looked for in fonts: one space for all, one hyphen, and none for what has no meaning. */
    static int shown(int character) {
        if (character < 0xa0) {
            return character < 0x20 ? ' ' : character;
        }
        if (Character.isSpaceChar(character)) {
            return ' ';
        }
        if (character == 0x2010 || character == 0x2011) {
            return '-';
        }
        int type = Character.getType(character);
        return type == Character.PRIVATE_USE || type == Character.SURROGATE ? NO_CHARACTER : character;
    }

    /** Where a line may end: one of the constants of {@link Glyphs}. */
    static byte breaks(int character) {
        return switch (character) {
            case '\n', 0x2028, 0x2029 -> Glyphs.FORCED;
            case '-', '/', 0x2010, 0x2013, 0x2014 -> Glyphs.AFTER;
            case 0xa0, 0x202f, 0x2007 -> Glyphs.NONE;
            default -> character == '\t' || Character.isSpaceChar(character) ? Glyphs.SPACE : Glyphs.NONE;
        };
    }
}
