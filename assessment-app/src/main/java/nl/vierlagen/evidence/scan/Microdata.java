package nl.vierlagen.evidence.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Data for search engines in attributes of elements: HTML Living Standard, microdata. */
final class Microdata {

    private static final int LONGEST = 500;

    private Microdata() {}

    static List<Thing> read(Document document) {
        Map<Element, Map<String, List<String>>> items = new LinkedHashMap<>();
        for (Element item : document.select("[itemscope][itemtype]")) {
            items.put(item, new LinkedHashMap<>());
        }
        for (Element property : document.select("[itemprop]")) {
            Element home = property.parent() == null ? null : property.parent().closest("[itemscope]");
            Map<String, List<String>> values = home == null ? null : items.get(home);
            if (values != null) {
                for (String name : property.attr("itemprop").strip().split("\\s+")) {
                    values.computeIfAbsent(JsonLd.bare(name), any -> new ArrayList<>())
                            .add(value(property));
                }
            }
        }
        List<Thing> things = new ArrayList<>();
        items.forEach((item, values) -> things.add(new Thing(types(item), values, item)));
        return things;
    }

    private static Set<String> types(Element item) {
        Set<String> types = new LinkedHashSet<>();
        for (String type : item.attr("itemtype").strip().split("\\s+")) {
            types.add(JsonLd.bare(type));
        }
        return types;
    }

    private static String value(Element property) {
        for (String attribute : List.of("content", "datetime", "href", "src")) {
            if (property.hasAttr(attribute)) {
                return property.attr(attribute).strip();
            }
        }
        String text = property.ownText();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
