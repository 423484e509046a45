package nl.vierlagen.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;

/** Lists of words that are asked for word by word: each is in the list or not. */
final class OptionLists {

    /** Where a list belongs. */
    private record Target(CellTree.Branch from, List<String> path) {}

    /**
     * One word of a list.
     *
     * @param allowed the words that answer it
     * @param isRequired whether it must be answered where another word of its list is
     * @param answer a truth; nothing where the cell is blank
     */
    private record Option(String word, String told, String allowed, boolean isRequired, Node.Scalar answer) {

        boolean isBlank() {
            return answer.kind() == Node.Kind.NOTHING;
        }
    }

    private final Map<Target, List<Option>> lists = new LinkedHashMap<>();

    void add(CellTree.Branch from, List<String> path, CellKey key, String told, String allowed, Node.Scalar answer) {
        lists.computeIfAbsent(new Target(from, path), missing -> new ArrayList<>())
                .add(new Option(key.option().orElseThrow(), told, allowed, key.isRequired(), answer));
    }

    /** Puts every list of which something was answered into the tree. */
    void put(CellTree tree, Problems problems) {
        lists.forEach((target, options) -> {
            Optional<Option> first =
                    options.stream().filter(option -> !option.isBlank()).findFirst();
            first.ifPresent(answered -> {
                Place place = answered.answer().place();
                Node list = new Node.Sequence(place, words(options, problems));
                if (!tree.put(target.from(), target.path(), list)) {
                    problems.add(place, answered.told(), "a second list", "one");
                }
            });
        });
    }

    private static List<Node> words(List<Option> options, Problems problems) {
        List<Node> words = new ArrayList<>();
        for (Option option : options) {
            Place place = option.answer().place();
            if (!option.isBlank() && isTrue(option.answer(), option.told(), problems)) {
                words.add(new Node.Scalar(place, Node.Kind.TEXT, option.word()));
            } else if (option.isBlank() && option.isRequired()) {
                problems.add(
                        place, option.told(), "nothing", option.allowed() + ", as others of this list are answered");
            }
        }
        return words;
    }

    /** Notes a problem where it is neither true nor false. */
    static boolean isTrue(Node.Scalar answer, String told, Problems problems) {
        int dot = told.lastIndexOf('.');
        String key = told.substring(dot + 1);
        Node.Entry entry = new Node.Entry(answer.place(), key, answer);
        return Fields.of(
                        new Node.Mapping(answer.place(), List.of(entry)), told.substring(0, Math.max(0, dot)), problems)
                .flatMap(fields -> fields.truth(key))
                .orElse(false);
    }
}
