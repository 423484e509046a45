package nl.vierlagen.app;

import java.util.Locale;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.Words;

/** A checklist as plain text for a terminal. */
final class ChecklistText {

    private ChecklistText() {}

    static String of(Checklist checklist, String language) {
        Words words = checklist.in(language);
        StringBuilder text = new StringBuilder();
        text.append(words.title())
                .append(" (")
                .append(checklist.id())
                .append(' ')
                .append(checklist.version());
        text.append(")\n");
        for (Theme theme : checklist.themes()) {
            text.append('\n').append(words.themes().get(theme.id()));
            text.append(" (")
                    .append(theme.id())
                    .append(", weight ")
                    .append(theme.weight())
                    .append(")\n");
            theme.criteria()
                    .forEach(criterion ->
                            append(text, criterion, words.criteria().get(criterion.id())));
        }
        return text.append('\n').toString();
    }

    private static void append(StringBuilder text, Criterion criterion, Words.CriterionWords words) {
        text.append("\n  ").append(criterion.id()).append("  weight ").append(criterion.weight());
        text.append(", effort ").append(criterion.effort().size());
        criterion
                .requiredFor()
                .ifPresent(level -> text.append(", required for ").append(level.id()));
        criterion.measure().ifPresent(measure -> text.append(", measured by ").append(measure.name()));
        text.append("\n    ").append(words.statement()).append('\n');
        for (Rating rating : Rating.values()) {
            text.append(String.format(Locale.ROOT, "      %-8s ", rating.id()))
                    .append(words.ratings().get(rating))
                    .append('\n');
        }
        text.append("    > ")
                .append(words.action())
                .append(" (")
                .append(words.owner())
                .append(")\n");
    }
}
