package nl.vierlagen.evidence.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what pages show, one after another. */
final class Looked {

    private static final int MOST_NOTES = 50;

    private final List<String> pages = new ArrayList<>();
    private Optional<String> origin = Optional.empty();
    private final List<Finding> findings = new ArrayList<>();
    private final SortedMap<String, Optional<Feed>> feeds = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    /** Looks at a page, unless it is none or scripts are to fill it. */
    void look(Page page) {
        if (page.isBare()) {
            note(page.name(), "found no HTML in it; not counted");
        } else if (page.isShell()) {
            note(page.name(), "made by scripts only, so that nothing of it can be seen; not counted");
        } else {
            pages.add(page.name());
            origin = origin.or(() -> Optional.of(page.document().baseUri()).filter(base -> !base.isBlank()));
            findings.addAll(Detectors.look(page));
        }
    }

    void note(String where, String what) {
        if (notes.size() < MOST_NOTES) {
            notes.add(where + ": " + what);
        } else if (notes.size() == MOST_NOTES) {
            notes.add("more was left out");
        }
    }

    /** Addresses of feeds that the pages point to. */
    List<String> feedAddresses() {
        return findings.stream()
                .filter(finding -> finding.subject() == Subject.FEED)
                .map(Finding::value)
                .distinct()
                .toList();
    }

    void feed(String address, Optional<Feed> found) {
        feeds.put(address, found);
    }

    /** The site is that of the first page; where no page tells one, what the first one is called. */
    Scanned done(LocalDate date, boolean isWhole) {
        List<Finding> checked = findings.stream()
                .map(finding -> finding.subject() == Subject.FEED && feeds.containsKey(finding.value())
                        ? finding.inOrder(feeds.get(finding.value()).isPresent())
                        : finding)
                .toList();
        return new Scanned(
                date, origin.orElse(pages.isEmpty() ? "" : pages.get(0)), pages, checked, feeds, notes, isWhole);
    }
}
