package nl.vierlagen.website;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import nl.vierlagen.layer.Age;
import nl.vierlagen.layer.Fields;

/**
 * News, articles and other items with a date of publication.
 *
 * @param since from this day on, every item is among those found
 * @param found days on which an item appeared, in order, each once; empty where nobody looked
 */
record Items(Optional<LocalDate> since, Optional<List<LocalDate>> found) {

    static final Items UNKNOWN = new Items(Optional.empty(), Optional.empty());

    /** How far back a silence counts: half a year. */
    private static final int DAYS_LOOKED_BACK = 183;

    Items {
        Objects.requireNonNull(since, "since");
        found = found.map(Items::inOrder);
    }

    static Items read(Fields fields, LocalDate date) {
        Optional<LocalDate> since = fields.dateUntil("since", date);
        List<Fields> items = fields.list("found");
        items.forEach(item -> item.require("date"));
        List<LocalDate> dates = items.stream()
                .flatMap(item -> item.dateUntil("date", date).stream())
                .toList();
        return new Items(since, fields.has("found") ? Optional.of(dates) : Optional.empty());
    }

    /** The day of the newest item. */
    Optional<LocalDate> latest() {
        return found.filter(days -> !days.isEmpty()).map(days -> days.get(days.size() - 1));
    }

    /** Days of the longest stretch without an item in the half year up to that day; empty unless all of it is known. */
    OptionalDouble longestSilence(LocalDate date) {
        LocalDate start = date.minusDays(DAYS_LOOKED_BACK);
        boolean known = since.isPresent() && !since.get().isAfter(start);
        if (!known || found.isEmpty()) {
            return OptionalDouble.empty();
        }
        long longest = 0;
        LocalDate last = start;
        for (LocalDate day : found.get().stream().filter(start::isBefore).toList()) {
            longest = Math.max(longest, Age.days(last, day));
            last = day;
        }
        return OptionalDouble.of(Math.max(longest, Age.days(last, date)));
    }

    private static List<LocalDate> inOrder(Collection<LocalDate> days) {
        return List.copyOf(new TreeSet<>(days));
    }
}
