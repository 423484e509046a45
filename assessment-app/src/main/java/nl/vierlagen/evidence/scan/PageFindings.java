package nl.vierlagen.evidence.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Collects what one page shows. All of it counts, but the first few of a kind only are cited: a page may hold thousands. */
final class PageFindings {

    /** How many elements of one kind are cited on a page. */
    static final int CITED = 3;

    private final String page;
    private final CssPath paths;
    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Integer> cited = new HashMap<>();

    PageFindings(Page page) {
        this.page = page.name();
        this.paths = new CssPath(page.document());
    }

    void add(Finding finding, Element element) {
        String kind = finding.subject() + finding.network() + finding.isInOrder();
        boolean isCited = cited.merge(kind, 1, Integer::sum) <= CITED;
        all.add(isCited ? finding.at(page, paths.of(element)) : finding.uncited(page));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
