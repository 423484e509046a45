package nl.vierlagen.evidence.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A feed of new items.
 *
 * @param isOfItems whether it brings the site's items, not reactions to them
 * @param isDated whether each entry has a date
 * @param days on which its entries appeared
 */
record Feed(boolean isOfItems, boolean isDated, List<LocalDate> days) {

    Feed {
        days = List.copyOf(days);
    }

    /** Empty if it is neither RSS nor Atom. */
    static Optional<Feed> read(Link link, byte[] bytes) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, link.text(), Parser.xmlParser());
            Element root = document.firstElementChild();
            if (root == null || !root.nameIs("rss") && !root.nameIs("feed") && !root.nameIs("rdf:rdf")) {
                return Optional.empty();
            }
            List<Element> entries = root.select("item, entry");
            List<LocalDate> days = new ArrayList<>();
            entries.forEach(entry -> day(entry).ifPresent(days::add));
            boolean isOfItems =
                    !link.path().contains("comments") && !link.path().contains("reacties");
            return Optional.of(new Feed(isOfItems, !days.isEmpty() && days.size() == entries.size(), days));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Element entry) {
        for (String name : List.of("pubdate", "published", "dc:date", "issued", "updated")) {
            for (Element child : entry.children()) {
                if (child.nameIs(name)) {
                    return Dates.read(child.text());
                }
            }
        }
        return Optional.empty();
    }
}
