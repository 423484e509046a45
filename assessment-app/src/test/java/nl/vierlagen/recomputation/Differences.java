package nl.vierlagen.recomputation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where two results differ, told so that it can be found. Results are maps, lists and values. */
public final class Differences {

    private Differences() {}

    /** Every place where the two differ, with both values; none where they are the same, the order of keys included. */
    public static List<String> of(Object expected, Object found) {
        List<String> differences = new ArrayList<>();
        compare("", expected, found, differences);
        return differences;
    }

    private static void compare(String path, Object expected, Object found, List<String> differences) {
        if (expected instanceof Map<?, ?> expectedMap && found instanceof Map<?, ?> foundMap) {
            if (!List.copyOf(expectedMap.keySet()).equals(List.copyOf(foundMap.keySet()))) {
                differences.add(path + " keys: expected " + expectedMap.keySet() + ", found " + foundMap.keySet());
            }
            expectedMap.forEach((key, value) -> {
                if (foundMap.containsKey(key)) {
                    compare(path + "/" + key, value, foundMap.get(key), differences);
                }
            });
        } else if (expected instanceof List<?> expectedList && found instanceof List<?> foundList) {
            if (expectedList.size() != foundList.size()) {
                differences.add(path + " size: expected " + expectedList.size() + ", found " + foundList.size());
            }
            for (int i = 0; i < Math.min(expectedList.size(), foundList.size()); i++) {
                compare(path + "/" + named(i, foundList.get(i)), expectedList.get(i), foundList.get(i), differences);
            }
        } else if (expected == null ? found != null : !expected.equals(found)) {
            differences.add(path + ": expected " + expected + ", found " + found);
        }
    }

    private static String named(int index, Object found) {
        return found instanceof Map<?, ?> fields && fields.get("id") instanceof String id ? id : String.valueOf(index);
    }
}
