package nl.vierlagen.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.layer.Rating;

/** Finds out what the headings of a table stand for. */
final class ColumnsReader {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A survey's heading is a whole question; its beginning tells which. */
    private static final int LONGEST_SHOWN = 40;

    /** For what does not apply, as people write it in tables. */
    private static final List<String> ABBREVIATIONS = List.of("n.v.t.", "nvt", "n/a");

    private final Headings headings;
    private final Map<String, Optional<String>> ratings = new HashMap<>();
    private final Map<String, Optional<String>> truths = new HashMap<>();
    private final ColumnMapping mapping;

    /**
     * Made for any number of tables.
     *
     * @param ratings words that stand for ratings, in small letters
     * @param truths likewise for true and false
     */
    ColumnsReader(Headings headings, Map<String, String> ratings, Map<String, String> truths, ColumnMapping mapping) {
        this.headings = headings;
        this.mapping = mapping;
        ABBREVIATIONS.forEach(word -> this.ratings.put(word, Optional.of(Answer.NotApplicable.ID)));
        for (Rating rating : Rating.values()) {
            // As in ISO/IEC 33020: N, P, L, F.
            this.ratings.put(rating.id().substring(0, 1), Optional.of(rating.id()));
        }
        ratings.forEach((word, rating) -> this.ratings.put(word, Optional.of(rating)));
        this.ratings.putAll(mapping.values());
        truths.forEach((word, truth) -> this.truths.put(word, Optional.of(truth)));
    }

    /** A heading without the space around it, and with one space where there are more, or a line ends. */
    static String plain(String heading) {
        return SPACE.matcher(heading.strip()).replaceAll(" ");
    }

    /** A heading as a place shows it. */
    static String shown(String heading) {
        String plain = plain(heading);
        return plain.codePointCount(0, plain.length()) <= LONGEST_SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    /** Whether a heading stands for anything. */
    boolean knows(String heading) {
        String plain = plain(heading);
        return mapping.columns().containsKey(plain) || headings.find(plain).isPresent();
    }

    /** Reads all headings of a table; what is wrong with them is noted. */
    Columns read(Rows.TableRow row, Rows rows, Problems problems) {
        List<Columns.Column> columns = new ArrayList<>();
        Map<String, Place> seen = new LinkedHashMap<>();
        Map<Headings.Target, Place> given = new HashMap<>();
        for (int index = 0; index < row.cells().size(); index++) {
            String heading = plain(row.cell(index));
            Place place = rows.place(row.line(), index);
            Optional<Columns.Column> column = heading.isEmpty() ? Optional.empty() : column(index, heading);
            if (column.isPresent()) {
                columns.add(column.get());
                checkOnce(column.get(), heading, place, seen, given, problems);
            } else if (!heading.isEmpty() && !mapping.ignores(heading)) {
                problems.add(headings.unknown(place, "", heading));
            }
        }
        checkAll(rows.place(row.line(), 0), seen, given, problems);
        return new Columns(rows, columns, mapping.fixed());
    }

    private Optional<Columns.Column> column(int index, String heading) {
        ColumnMapping.Foreign foreign = mapping.columns().get(heading);
        if (foreign == null) {
            return headings.find(heading).map(target -> new Columns.Column(index, "", target, words(target, Map.of())));
        }
        Headings.Target target = foreign.target();
        return Optional.of(new Columns.Column(index, shown(heading), target, words(target, foreign.words())));
    }

    /** What is said of one column goes before what is said of all. */
    private Map<String, Optional<String>> words(Headings.Target target, Map<String, Optional<String>> own) {
        Map<String, Optional<String>> known = switch (target.kind()) {
            case RATING -> ratings;
            case TRUTH -> truths;
            case VALUE, LIST -> Map.of();
        };
        if (own.isEmpty()) {
            return known;
        }
        Map<String, Optional<String>> words = new HashMap<>(known);
        words.putAll(own);
        return words;
    }

    private static void checkOnce(
            Columns.Column column,
            String heading,
            Place place,
            Map<String, Place> seen,
            Map<Headings.Target, Place> given,
            Problems problems) {
        Place same = seen.putIfAbsent(heading, place);
        Place before = given.putIfAbsent(column.target(), place);
        if (same != null) {
            problems.add(
                    place, "", "the heading '" + shown(heading) + "' a second time", "it once (first at " + same + ")");
        } else if (before != null && column.target().kind() != Headings.Kind.LIST) {
            problems.add(place, "", "a second column for " + column.target().path(), "one (first at " + before + ")");
        }
    }

    private void checkAll(Place start, Map<String, Place> seen, Map<Headings.Target, Place> given, Problems problems) {
        mapping.columns().forEach((heading, foreign) -> {
            if (!seen.containsKey(heading)) {
                problems.addUnknown(foreign.place(), "columns", "heading of " + start.source(), heading, seen.keySet());
            }
        });
        for (String required : Headings.REQUIRED) {
            Headings.Target target = headings.find(required).orElseThrow();
            if (!given.containsKey(target) && !mapping.fixed().containsKey(target)) {
                problems.add(
                        start, required, "no column", "a column with this heading, or one that --columns maps to it");
            }
        }
        mapping.fixed().forEach((target, node) -> {
            if (given.containsKey(target)) {
                problems.add(given.get(target), target.path(), "a column", "none: it is fixed at " + node.place());
            }
        });
    }
}
