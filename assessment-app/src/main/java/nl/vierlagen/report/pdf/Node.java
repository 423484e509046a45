package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of the structure tree (14.7.2): what a part of the pages is. It takes its place under its parent when its first
 * content is painted, so the tree is in reading order.
 */
final class Node {

    /** What an element holds. */
    sealed interface Kid {}

    /** Another element. */
    record Child(Node node) implements Kid {}

    /** Marked content of a sheet. */
    record Mark(int sheet, int id) implements Kid {}

    /** An annotation, by its place in the list of all. */
    record Target(int annotation) implements Kid {}

    private final String type;
    private final Node parent;
    private final List<Kid> kids = new ArrayList<>();
    private String attributes = "";
    private String alternative = "";
    private String language = "";
    private boolean attached;

    private Node(String type, Node parent) {
        this.type = type;
        this.parent = parent;
    }

    /** The root of a tree. */
    static Node root() {
        return new Node("Document", null);
    }

    /** A new element under this one. */
    Node child(String childType) {
        return new Node(childType, this);
    }

    /** Adds to its attributes: a dictionary (14.7.5). */
    Node attribute(String dictionary) {
        attributes += dictionary;
        return this;
    }

    /** Sets what is read instead of it. */
    Node alternative(String text) {
        alternative = text;
        return this;
    }

    /** Sets the language that it is in. */
    Node language(String code) {
        language = code;
        return this;
    }

    /** Takes its place in the tree. */
    void attach() {
        if (!attached && parent != null) {
            attached = true;
            parent.attach();
            parent.kids.add(new Child(this));
        }
    }

    void add(Kid kid) {
        attach();
        kids.add(kid);
    }

    String type() {
        return type;
    }

    List<Kid> kids() {
        return kids;
    }

    String attributes() {
        return attributes;
    }

    String alternative() {
        return alternative;
    }

    String language() {
        return language;
    }
}
