package nl.vierlagen.evidence.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vierlagen.evidence.Fact;

/** The organisation's profiles: those that pages link to, and those that the data for search engines name. */
final class Profiles {

    private record Entry(String network, String address, boolean isLinked, boolean isDeclared) {
        private Entry and(boolean linked, boolean declared) {
            return new Entry(network, address, isLinked || linked, isDeclared || declared);
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Profiles() {}

    static Profiles of(Scanned scanned) {
        Profiles profiles = new Profiles();
        scanned.all(Subject.PROFILE_LINK).forEach(finding -> profiles.add(finding, true));
        scanned.all(Subject.DECLARED).forEach(finding -> profiles.add(finding, false));
        Map<String, Set<String>> pages = new LinkedHashMap<>();
        for (Finding finding : scanned.all(Subject.OTHER_PROFILE)) {
            Set<String> on = pages.computeIfAbsent(finding.value(), any -> new LinkedHashSet<>());
            // What half of the pages link to, and more than one of them, is the site's own.
            if (on.add(finding.page())
                    && on.size() > 1
                    && 2 * on.size() >= scanned.pages().size()) {
                profiles.add(finding, true);
            }
        }
        return profiles;
    }

    private void add(Finding finding, boolean isLink) {
        String key = Link.parse(finding.value()).map(Profile::key).orElse(finding.value());
        entries.merge(
                key,
                new Entry(finding.network(), finding.value(), isLink, !isLink),
                (known, one) -> known.and(isLink, !isLink));
    }

    Optional<Fact> facts() {
        List<Fact.Group> rows = new ArrayList<>();
        for (Entry entry : entries.values()) {
            Map<String, Fact> row = new LinkedHashMap<>();
            row.put("network", Facts.word(entry.network()));
            row.put("address", Facts.text(entry.address()));
            row.put("linked", Facts.truth(entry.isLinked()));
            row.put("declared", Facts.truth(entry.isDeclared()));
            rows.add(new Fact.Group(row, true));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Fact.Listing(rows, Facts.by("address")));
    }

    /** How many different profiles pages link to. */
    Optional<Integer> links() {
        int linked = (int) entries.values().stream().filter(Entry::isLinked).count();
        return linked == 0 ? Optional.empty() : Optional.of(linked);
    }
}
