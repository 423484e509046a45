package nl.vierlagen.evidence.scan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A thing that data for search engines tell about (schema.org), whichever way they are written.
 *
 * @param types without the address of the vocabulary, such as NewsArticle
 * @param values texts by the name of their property; things inside are things of their own
 * @param element where it is written
 */
record Thing(Set<String> types, Map<String, List<String>> values, Element element) {

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "BlogPosting",
            "TechArticle",
            "Report",
            "ReportageNewsArticle",
            "LiveBlogPosting",
            "OpinionNewsArticle",
            "AnalysisNewsArticle",
            "ReviewNewsArticle",
            "ScholarlyArticle",
            "SocialMediaPosting");
    private static final Set<String> WORTH_SHARING = Set.of("Product", "ProductGroup", "Event", "JobPosting");
    private static final Set<String> NO_ORGANISATIONS =
            Set.of("Person", "WebSite", "WebPage", "ProfilePage", "ItemPage", "CollectionPage", "ImageObject");

    Thing {
        types = Set.copyOf(types);
        values = Map.copyOf(values);
    }

    boolean isOne(String... wanted) {
        return Stream.of(wanted).anyMatch(types::contains);
    }

    boolean isArticle() {
        return types.stream().anyMatch(ARTICLES::contains);
    }

    boolean isWorthSharing() {
        return isArticle() || types.stream().anyMatch(type -> WORTH_SHARING.contains(type) || type.endsWith("Event"));
    }

    /** Types of organisations are too many to list: whatever names its profiles and is no person, page or work is one. */
    boolean isOrganisation() {
        return !isWorthSharing() && types.stream().noneMatch(NO_ORGANISATIONS::contains);
    }

    List<String> texts(String property) {
        return values.getOrDefault(property, List.of());
    }

    /** The types in the order of their letters, as text. */
    String type() {
        return new TreeSet<>(types).stream().collect(Collectors.joining(", "));
    }
}
