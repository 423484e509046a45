package nl.vierlagen.evidence.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Collects what one page shows. Paths are worked out for the first few of a kind only: a page may hold thousands. */
final class PageFindings {

    /** How many elements of one kind are cited on a page. */
    static final int CITED = 3;

    /** So that a page made to do harm can't fill the memory. */
    private static final int MOST = 20_000;

    private final String page;
    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Integer> cited = new HashMap<>();

    PageFindings(String page) {
        this.page = page;
    }

    void add(Finding finding, Element element) {
        if (all.size() < MOST) {
            String kind = finding.subject() + finding.network() + finding.isInOrder();
            String path = cited.merge(kind, 1, Integer::sum) <= CITED ? CssPath.of(element) : "";
            all.add(finding.at(page, path));
        }
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
