package nl.vierlagen.evidence.scan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was looked at, and what it shows.
 *
 * @param date of the scan
 * @param site where it began
 * @param pages addresses or files, in the order in which they were looked at
 * @param findings in the order of the pages
 * @param feeds by address, those that were asked for; a value that is empty was not found there
 * @param notes what was left out, and why
 * @param isWhole whether every page of the site that could be reached was looked at
 */
public record Scanned(
        LocalDate date,
        String site,
        List<String> pages,
        List<Finding> findings,
        SortedMap<String, Optional<Feed>> feeds,
        List<String> notes,
        boolean isWhole) {

    public Scanned {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(site, "site");
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
        feeds = Collections.unmodifiableSortedMap(new TreeMap<>(feeds));
        notes = List.copyOf(notes);
    }

    /** The findings about a subject, in their order. */
    List<Finding> all(Subject subject) {
        return findings.stream().filter(finding -> finding.subject() == subject).toList();
    }
}
