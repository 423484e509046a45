package nl.vierlagen.questionnaire;

import nl.vierlagen.layer.FactType;

/** What may be filled in somewhere. */
sealed interface Input {

    /** Any text. */
    record Text() implements Input {}

    /** The address of a page. */
    record Address() implements Input {}

    /** A number in a range. */
    record Number(boolean isWhole, double min, double max) implements Input {}

    /** A day; one in the past if it is a fact. */
    record Day() implements Input {}

    /**
     * One word of a list.
     *
     * @param list its name
     * @param isStrict whether nothing else is allowed
     */
    record Word(String list, boolean isStrict) implements Input {}

    /**
     * The cell of a fact.
     *
     * @param list the name of the words of a choice
     */
    static Input of(FactType type, String list) {
        if (type instanceof FactType.Whole whole) {
            return new Number(true, whole.min(), whole.max());
        } else if (type instanceof FactType.Decimal decimal) {
            return new Number(false, decimal.min(), decimal.max());
        } else if (type instanceof FactType.Day) {
            return new Day();
        } else if (type instanceof FactType.WebAddress) {
            return new Address();
        } else if (type instanceof FactType.Choice) {
            return new Word(list, true);
        } else if (type instanceof FactType.Truth || type instanceof FactType.Choices) {
            return new Word(WordLists.TRUTH, true);
        } else if (type instanceof FactType.DayOrTruth) {
            return new Word(WordLists.TRUTH, false);
        }
        return new Text();
    }
}
