package nl.vierlagen.evidence.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.vierlagen.evidence.Fact;

/**
 * Days on which items appeared, and the day since which all are known.
 *
 * @param since the first day that every feed of items reaches back to; empty without a feed that dates each entry
 */
record Items(Optional<LocalDate> since, List<LocalDate> days) {

    /** As many as a year has days; older ones bear on no criterion. */
    private static final int MOST = 366;

    static Items of(Scanned scanned, LocalDate date) {
        TreeSet<LocalDate> days = new TreeSet<>();
        scanned.all(Subject.ITEM).forEach(finding -> days.add(LocalDate.parse(finding.value())));
        List<Feed> feeds = scanned.feeds().values().stream()
                .flatMap(Optional::stream)
                .filter(Feed::isOfItems)
                .toList();
        feeds.forEach(feed -> days.addAll(feed.days()));
        boolean isDated = !feeds.isEmpty() && feeds.stream().allMatch(Feed::isDated);
        Optional<LocalDate> since = Optional.empty();
        if (isDated) {
            since = feeds.stream()
                    .map(feed -> feed.days().stream().min(LocalDate::compareTo).orElseThrow())
                    .max(LocalDate::compareTo);
        }
        List<LocalDate> known = new ArrayList<>(days.headSet(date, true));
        if (known.size() > MOST) {
            known = known.subList(known.size() - MOST, known.size());
            LocalDate first = known.get(0);
            since = since.map(day -> day.isBefore(first) ? first : day);
        }
        return new Items(since.filter(day -> !day.isAfter(date)), List.copyOf(known));
    }

    Optional<Fact> facts() {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Fact> items = new LinkedHashMap<>();
        since.ifPresent(day -> items.put("since", Facts.day(day)));
        items.put(
                "found",
                new Fact.Listing(
                        days.stream()
                                .map(day -> Facts.line("date", Facts.day(day)))
                                .toList(),
                        Facts.by("date")));
        return Optional.of(new Fact.Group(items));
    }
}
