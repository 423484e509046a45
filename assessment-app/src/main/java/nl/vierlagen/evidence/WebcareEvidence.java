package nl.vierlagen.evidence;

import java.io.File;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import nl.vierlagen.evidence.WebcareFigures.Group;
import nl.vierlagen.layer.Share;

/** Tells what was counted of webcare as facts of the layer that has them. */
public final class WebcareEvidence {

    /** The layer's id. */
    public static final String LAYER = "reputation";

    private static final String ROW = "%-24s %10s %10s %12s %10s %10s";

    private WebcareEvidence() {}

    /**
     * The facts, and all other figures as notes.
     *
     * @param source the log's name
     * @param hours in which minutes were counted; empty if that was around the clock
     */
    public static Evidence of(WebcareFigures figures, String source, ZoneId zone, Optional<OfficeHours> hours) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        Group total = figures.total();
        facts.put("from", new Fact.Value(Fact.Kind.WORD, figures.from().toString()));
        facts.put("to", new Fact.Value(Fact.Kind.WORD, figures.to().toString()));
        facts.put("messages", number(total.messages()));
        facts.put("answered", number(total.answered()));
        facts.put("withinHour", number(total.withinHour()));
        total.medianMinutes().ifPresent(minutes -> facts.put("medianMinutes", minutes(minutes)));
        total.p90Minutes().ifPresent(minutes -> facts.put("p90Minutes", minutes(minutes)));
        return new Evidence(
                LAYER,
                new Fact.Group(Map.of("webcare", new Fact.Group(facts))),
                sources(source, figures.from(), figures.to()),
                notes(figures, source, zone, hours));
    }

    /** The log and its period, in signs that every language reads alike. */
    static Evidence.Sources sources(String source, LocalDate from, LocalDate to) {
        String name = source.equals("-") ? "" : clean(new File(source).getName()) + ", ";
        return new Evidence.Sources(List.of(name + from + " – " + to), Map.of());
    }

    static String clean(String source) {
        return source.replaceAll("\\p{Cntrl}", " ");
    }

    private static List<String> notes(WebcareFigures figures, String source, ZoneId zone, Optional<OfficeHours> hours) {
        List<String> notes = new ArrayList<>();
        notes.add("webcare, counted from " + clean(source));
        notes.add("minutes " + hours.map(open -> "within " + open).orElse("around the clock") + ", days of " + zone);
        if (figures.leftOut() > 0) {
            notes.add("messages outside the period, left out: " + figures.leftOut());
        }
        if (figures.strayReplies() > 0) {
            notes.add("replies to messages that are not in the log, left out: " + figures.strayReplies());
        }
        notes.add("");
        notes.add(row("", "messages", "answered", "within hour", "median", "90th pct"));
        notes.add(row("all", figures.total()));
        if (!figures.openings().equals(figures.total())) {
            notes.add(row("first of a conversation", figures.openings()));
        }
        add(notes, "by channel", figures.channels());
        add(notes, "by month", figures.months());
        notes.add("");
        return notes;
    }

    private static void add(List<String> notes, String title, SortedMap<String, Group> groups) {
        if (!groups.isEmpty()) {
            notes.add(title);
            groups.forEach((name, group) -> notes.add(row("  " + clean(name), group)));
        }
    }

    private static String row(String name, Group group) {
        return row(
                name,
                Integer.toString(group.messages()),
                percent(group.answered(), group.messages()),
                percent(group.withinHour(), group.messages()),
                written(group.medianMinutes()),
                written(group.p90Minutes()));
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, ROW, (Object[]) cells);
    }

    private static String percent(int part, int whole) {
        OptionalDouble percent = new Share(part, whole).percent();
        return percent.isEmpty() ? "-" : plain(percent.getAsDouble(), 1) + " %";
    }

    private static String written(OptionalDouble minutes) {
        return minutes.isEmpty() ? "-" : plain(minutes.getAsDouble(), 2);
    }

    private static Fact number(int count) {
        return new Fact.Value(Fact.Kind.NUMBER, Integer.toString(count));
    }

    /** Seconds are whole, and halves of them in a median: with two decimals, none of them moves onto a whole minute. */
    private static Fact minutes(double minutes) {
        return new Fact.Value(Fact.Kind.NUMBER, plain(minutes, 2));
    }

    static String plain(double figure, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
