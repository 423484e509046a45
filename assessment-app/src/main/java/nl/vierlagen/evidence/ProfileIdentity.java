package nl.vierlagen.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Which profile of an assessment file is meant: the one with that address, else the only one on that network without another. */
final class ProfileIdentity implements Fact.Identity {

    private static final String ADDRESS = "address";

    @Override
    public int find(Fact.Group counted, List<Map<String, String>> written) {
        String address = page(text(counted, ADDRESS));
        for (int i = 0; i < written.size() && !address.isEmpty(); i++) {
            if (page(written.get(i).getOrDefault(ADDRESS, "")).equals(address)) {
                return i;
            }
        }
        int[] possible = IntStream.range(0, written.size())
                .filter(i -> isSame(counted, written.get(i), "network") && isSame(counted, written.get(i), "name"))
                .filter(i -> address.isEmpty() || !written.get(i).containsKey(ADDRESS))
                .toArray();
        return possible.length == 0 ? -1 : possible.length == 1 ? possible[0] : -2;
    }

    private static boolean isSame(Fact.Group counted, Map<String, String> written, String key) {
        return text(counted, key).equalsIgnoreCase(written.getOrDefault(key, "").strip());
    }

    private static String text(Fact.Group counted, String key) {
        return counted.facts().get(key) instanceof Fact.Value value ? value.text() : "";
    }

    /** The address without what makes no difference, as the layer compares it. */
    private static String page(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/+$", "");
    }
}
