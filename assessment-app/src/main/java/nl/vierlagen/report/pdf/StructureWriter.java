package nl.vierlagen.report.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.vierlagen.report.pdf.syntax.Bytes;
import nl.vierlagen.report.pdf.syntax.PdfFile;

/** Writes the structure tree, and the way back to it from marks and annotations. */
final class StructureWriter {

    private final PdfFile pdf;
    private final int[] pages;
    private final int[] annotations;
    private final Map<Node, Integer> numbers = new IdentityHashMap<>();

    /** Refers to pages and annotations by those numbers. */
    StructureWriter(PdfFile pdf, int[] pages, int[] annotations) {
        this.pdf = pdf;
        this.pages = pages;
        this.annotations = annotations;
    }

    /** Writes all, and gives the number of the tree's root. */
    int write(Node document, List<Sheet> sheets, List<Annotation> links) {
        int root = pdf.reserve();
        element(document, root);
        Bytes nums = new Bytes().ascii("<</Nums[");
        for (Sheet sheet : sheets) {
            nums.integer(sheet.index()).add('[');
            sheet.marks().forEach(node -> nums.reference(numbers.get(node)).add(' '));
            nums.ascii("]\n");
        }
        for (int i = 0; i < links.size(); i++) {
            nums.integer(sheets.size() + i)
                    .add(' ')
                    .reference(numbers.get(links.get(i).node()))
                    .add('\n');
        }
        int parents = pdf.object(nums.ascii("]>>"));
        pdf.object(
                root,
                new Bytes()
                        .ascii("<</Type/StructTreeRoot/K ")
                        .reference(numbers.get(document))
                        .ascii("/ParentTree ")
                        .reference(parents)
                        .ascii("/ParentTreeNextKey ")
                        .integer(sheets.size() + links.size())
                        .ascii(">>"));
        return root;
    }

    private int element(Node node, int parent) {
        int number = pdf.reserve();
        numbers.put(node, number);
        Bytes body =
                new Bytes(96).ascii("<</S/").ascii(node.type()).ascii("/P ").reference(parent);
        if (!node.attributes().isEmpty()) {
            body.ascii("/A[").ascii(node.attributes()).add(']');
        }
        if (!node.alternative().isEmpty()) {
            body.ascii("/Alt").text(node.alternative());
        }
        if (!node.language().isEmpty()) {
            body.ascii("/Lang").text(node.language());
        }
        kids(node, number, body);
        pdf.object(number, body.ascii(">>"));
        return number;
    }

    private void kids(Node node, int number, Bytes body) {
        int sheet = firstSheet(node);
        if (sheet >= 0) {
            body.ascii("/Pg ").reference(pages[sheet]);
        }
        body.ascii("/K[");
        for (Node.Kid kid : node.kids()) {
            if (kid instanceof Node.Child child) {
                body.reference(element(child.node(), number));
            } else if (kid instanceof Node.Mark mark && mark.sheet() == sheet) {
                body.integer(mark.id());
            } else if (kid instanceof Node.Mark mark) {
                body.ascii("<</Type/MCR/Pg ").reference(pages[mark.sheet()]);
                body.ascii("/MCID ").integer(mark.id()).ascii(">>");
            } else if (kid instanceof Node.Target target) {
                body.ascii("<</Type/OBJR/Obj ")
                        .reference(annotations[target.annotation()])
                        .ascii(">>");
            }
            body.add(' ');
        }
        body.add(']');
    }

    private static int firstSheet(Node node) {
        for (Node.Kid kid : node.kids()) {
            if (kid instanceof Node.Mark mark) {
                return mark.sheet();
            }
        }
        return -1;
    }
}
