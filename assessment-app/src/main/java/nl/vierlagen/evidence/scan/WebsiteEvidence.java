package nl.vierlagen.evidence.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vierlagen.evidence.Evidence;
import nl.vierlagen.evidence.Fact;

/** Counts findings as facts of the website layer. What the pages can't tell is left out, never zero. */
public final class WebsiteEvidence {

    /** The layer's id. */
    public static final String LAYER = "website";

    /** Of the pages that show something, so many are named as evidence. */
    private static final int MOST_PAGES = 5;

    private final Scanned scanned;
    private final LocalDate date;
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private WebsiteEvidence(Scanned scanned, LocalDate date) {
        this.scanned = scanned;
        this.date = date;
    }

    /**
     * The facts, and the findings behind them as notes.
     *
     * @param date of the assessment; what is dated after it is left out
     */
    public static Evidence of(Scanned scanned, LocalDate date) {
        return new WebsiteEvidence(scanned, date).evidence();
    }

    private Evidence evidence() {
        scan();
        if (!scanned.pages().isEmpty()) {
            pages();
            byNetwork("shareLinks", Subject.SHARE_LINK, "links", "plain", true);
            parts("icons", Subject.ICON, "found", "named");
            Profiles profiles = Profiles.of(scanned);
            profiles.facts().ifPresent(listing -> facts.put("profiles", listing));
            profiles.links().ifPresent(found -> facts.put("profileLinks", Facts.line("found", Facts.number(found))));
            Items.of(scanned, date).facts().ifPresent(items -> facts.put("items", items));
            latestReview().ifPresent(day -> facts.put("reviews", Facts.line("latest", Facts.day(day))));
            if (scanned.isWhole()) {
                parts("vacancies", Subject.VACANCY, "open", "marked");
            }
            byNetwork("embeds", Subject.EMBED, "shown", "beforeConsent", false);
        }
        return new Evidence(LAYER, new Fact.Group(facts), sources(), FindingNotes.of(scanned));
    }

    /** The pages that show what bears on a criterion, those to mend before the others; the site where no page does. */
    private Evidence.Sources sources() {
        Map<String, Set<String>> pages = new LinkedHashMap<>();
        for (Subject subject : Subject.values()) {
            subject.criterion()
                    .ifPresent(criterion -> all(subject).stream()
                            .sorted(Comparator.comparing(
                                    finding -> finding.isInOrder().orElse(true)))
                            .forEach(finding -> pages.computeIfAbsent(criterion, any -> new LinkedHashSet<>())
                                    .add(finding.page())));
        }
        return new Evidence.Sources(
                List.of(scanned.site()),
                pages.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                found -> found.getValue().stream()
                                        .limit(MOST_PAGES)
                                        .toList())));
    }

    private void scan() {
        Map<String, Fact> scan = new LinkedHashMap<>();
        scan.put("date", Facts.day(scanned.date()));
        scan.put("site", Facts.text(scanned.site()));
        facts.put("scan", new Fact.Group(scan));
    }

    private void pages() {
        Map<String, Fact> pages = new LinkedHashMap<>();
        pages.put("lookedAt", Facts.number(scanned.pages().size()));
        pages.put("withPreview", Facts.number(pagesWith(Subject.PREVIEW).size()));
        Set<String> withFeed = pagesWith(Subject.FEED);
        boolean isOpen = all(Subject.FEED).stream()
                .anyMatch(feed -> feed.isInOrder().isEmpty() && !withFeed.contains(feed.page()));
        if (!isOpen) {
            pages.put("withFeed", Facts.number(withFeed.size()));
        }
        Set<String> worth =
                all(Subject.WORTH_SHARING).stream().map(Finding::page).collect(Collectors.toCollection(TreeSet::new));
        Set<String> shared =
                all(Subject.SHARE_LINK).stream().map(Finding::page).collect(Collectors.toCollection(TreeSet::new));
        pages.put("worthSharing", Facts.number(worth.size()));
        pages.put(
                "withShareLink",
                Facts.number(worth.stream().filter(shared::contains).count()));
        facts.put("pages", new Fact.Group(pages));
    }

    private Set<String> pagesWith(Subject subject) {
        return all(subject).stream()
                .filter(finding -> finding.isInOrder().equals(Optional.of(true)))
                .map(Finding::page)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Finding> all(Subject subject) {
        return scanned.all(subject);
    }

    private void parts(String key, Subject subject, String whole, String part) {
        List<Finding> found = all(subject);
        if (!found.isEmpty()) {
            Map<String, Fact> group = new LinkedHashMap<>();
            group.put(whole, Facts.number(found.size()));
            group.put(
                    part,
                    Facts.number(found.stream()
                            .filter(finding -> finding.isInOrder().equals(Optional.of(true)))
                            .count()));
            facts.put(key, new Fact.Group(group, true));
        }
    }

    /** One row a network; none for a network of which a finding is open. */
    private void byNetwork(String key, Subject subject, String whole, String part, boolean counted) {
        List<Fact.Group> rows = new ArrayList<>();
        Set<String> networks =
                all(subject).stream().map(Finding::network).collect(Collectors.toCollection(TreeSet::new));
        for (String network : networks) {
            List<Finding> found = all(subject).stream()
                    .filter(finding -> finding.network().equals(network))
                    .toList();
            if (found.stream().allMatch(finding -> finding.isInOrder().isPresent())) {
                Map<String, Fact> row = new LinkedHashMap<>();
                row.put("network", Facts.word(network));
                row.put(whole, Facts.number(found.size()));
                row.put(
                        part,
                        Facts.number(found.stream()
                                .filter(finding -> finding.isInOrder().orElseThrow() == counted)
                                .count()));
                rows.add(new Fact.Group(row, true));
            }
        }
        if (!rows.isEmpty()) {
            facts.put(key, new Fact.Listing(rows, Facts.by("network")));
        }
    }

    private Optional<LocalDate> latestReview() {
        return all(Subject.REVIEW).stream()
                .map(Finding::value)
                .filter(value -> !value.isEmpty())
                .map(LocalDate::parse)
                .filter(day -> !day.isAfter(date))
                .max(LocalDate::compareTo);
    }
}
