package nl.vierlagen.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;

/** Takes the cells of a questionnaire, one by one, and makes a document of them. */
final class QuestionnaireCells {

    private final QuestionnaireHead head;
    private final Checklists checklists;
    private final CellTree tree = new CellTree();
    private final OptionLists options = new OptionLists();
    private final Problems problems = new Problems();
    private final Map<Place, List<String>> offered = new HashMap<>();
    private int characters;

    /**
     * One cell.
     *
     * @param from the row of a list in which it stands, or the root
     * @param path from there
     * @param base the path to the list; empty at the root
     */
    record Target(CellTree.Branch from, List<String> base, List<String> path) {

        /** As a problem tells it. */
        String told() {
            return String.join(".", CellKey.joined(base, path));
        }
    }

    QuestionnaireCells(QuestionnaireHead head, Checklists checklists) {
        this.head = head;
        this.checklists = checklists;
    }

    CellTree tree() {
        return tree;
    }

    /** Notes what is wrong with a cell whatever it holds. */
    void reject(Place place, String told, String found, String allowed) {
        problems.add(place, told, found, allowed);
    }

    /** Takes note that something is asked, whether or not it is answered. */
    void see(List<String> path) {
        checklists.isGone(path);
    }

    /** Takes a cell, which may be blank. */
    void put(Target target, CellKey key, String text, Place place) throws TableFaultException {
        boolean isBlank = text.isBlank();
        if (checklists.isGone(CellKey.joined(target.base(), target.path()))) {
            if (!isBlank) {
                checklists.tellGone(place, target.told(), text);
            }
            return;
        }
        Node.Scalar nothing = new Node.Scalar(place, Node.Kind.NOTHING, "");
        if (key.option().isPresent()) {
            options.add(
                    target.from(),
                    target.path(),
                    key,
                    target.told() + "." + key.option().get(),
                    head.vocabulary(key.words())
                            .map(words -> String.join(" or ", words.offered()))
                            .orElse("true or false"),
                    isBlank ? nothing : cell(target, key, text, place));
        } else if (key.isEmptyList()) {
            if (!isBlank && OptionLists.isTrue(cell(target, key, text, place), target.told(), problems)) {
                putNone(target, place);
            }
        } else if (!isBlank) {
            put(target, value(target, key, text, place));
        } else if (key.isRequired()) {
            put(target, nothing);
        }
    }

    private void put(Target target, Node node) {
        if (target.path().isEmpty() || !tree.put(target.from(), target.path(), node)) {
            problems.add(node.place(), target.told(), "a second cell for the same answer", "one");
        }
    }

    private void putNone(Target target, Place place) {
        if (!tree.none(target.path(), place)) {
            problems.add(place, target.told(), "a second cell for the same answer", "one");
        }
    }

    private Node value(Target target, CellKey key, String text, Place place) throws TableFaultException {
        boolean isEmptyList = key.words().equals(Optional.of(CellKey.NONE))
                && head.vocabulary(key.words()).flatMap(words -> words.id(text)).isPresent();
        return isEmptyList ? new Node.Sequence(place, List.of()) : cell(target, key, text, place);
    }

    /** A cell with the id for which its word stands. */
    private Node.Scalar cell(Target target, CellKey key, String text, Place place) throws TableFaultException {
        characters += text.length();
        if (characters > Documents.MAX_CHARACTERS) {
            throw new TableFaultException(
                    place, "more than " + Documents.MAX_CHARACTERS + " characters", "a smaller questionnaire");
        }
        Optional<QuestionnaireHead.Vocabulary> words =
                key.words().equals(Optional.of(CellKey.NONE)) ? Optional.empty() : head.vocabulary(key.words());
        Optional<String> id = words.flatMap(known -> known.id(text));
        if (words.isPresent() && id.isEmpty()) {
            offered.put(place, words.get().offered());
        }
        return Documents.cell(place, target.told(), id.orElse(text), problems);
    }

    /** What all cells say together. */
    Document.Questionnaire document(Place start, List<String> sheets) {
        options.put(tree, problems);
        tree.contradictions()
                .forEach((told, place) ->
                        problems.add(place, told, "that there are none, and rows below it", "one of the two"));
        return new Document.Questionnaire(start, tree.node(start), sheets, problems.list(), offered);
    }
}
