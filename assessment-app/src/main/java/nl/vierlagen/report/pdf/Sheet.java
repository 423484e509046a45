package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.pdf.syntax.Content;

/** A page in the making: its content, whose content that is by its marks, and its annotations. */
final class Sheet {

    private final int index;
    private final Content content = new Content(Paper.HEIGHT);
    private final List<Node> marks = new ArrayList<>();
    private final List<Integer> annotations = new ArrayList<>();

    /** The sheet of that number, from 0. */
    Sheet(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    Content content() {
        return content;
    }

    List<Node> marks() {
        return marks;
    }

    List<Integer> annotations() {
        return annotations;
    }
}
