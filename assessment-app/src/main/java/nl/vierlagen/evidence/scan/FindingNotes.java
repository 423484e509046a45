package nl.vierlagen.evidence.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as lines for a person: by the criterion on which they bear, then by page, each with its element and the reason. */
final class FindingNotes {

    private static final String NO_CRITERION = "beside the criteria";
    private static final int MOST_PAGES = 20;
    private static final int LONGEST = 500;

    private final List<String> lines = new ArrayList<>();

    private FindingNotes() {}

    static List<String> of(Scanned scanned) {
        FindingNotes notes = new FindingNotes();
        notes.lines.add(clean("pages of " + scanned.site() + " that were looked at: "
                + scanned.pages().size() + (scanned.isWhole() ? ", all that were found" : "")));
        scanned.notes().forEach(note -> notes.lines.add(clean("left out: " + note)));
        notes.lines.add("");
        Map<String, Map<String, List<Finding>>> byCriterion = new LinkedHashMap<>();
        for (Subject subject : Subject.values()) {
            String criterion = subject.criterion().orElse(NO_CRITERION);
            for (Finding finding : scanned.all(subject)) {
                byCriterion
                        .computeIfAbsent(criterion, any -> new LinkedHashMap<>())
                        .computeIfAbsent(finding.page(), any -> new ArrayList<>())
                        .add(finding);
            }
        }
        byCriterion.forEach(notes::criterion);
        return List.copyOf(notes.lines);
    }

    private void criterion(String criterion, Map<String, List<Finding>> byPage) {
        lines.add(criterion);
        int told = 0;
        for (Map.Entry<String, List<Finding>> page : byPage.entrySet()) {
            if (told++ == MOST_PAGES) {
                lines.add("  and on " + (byPage.size() - MOST_PAGES) + " more pages");
                break;
            }
            lines.add("  " + clean(page.getKey()));
            List<Finding> cited = page.getValue().stream()
                    .filter(finding -> !finding.element().isEmpty())
                    .toList();
            cited.forEach(finding -> lines.add("    " + clean(finding.element()) + ": " + clean(finding.reason())));
            int more = page.getValue().size() - cited.size();
            if (more > 0) {
                lines.add("    and " + more + " more of these kinds");
            }
        }
        lines.add("");
    }

    /** On one line, whatever the page wrote there. */
    private static String clean(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\p{Cs}\\p{Co}\\p{Cn}]+", " ")
                .strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…";
    }
}
