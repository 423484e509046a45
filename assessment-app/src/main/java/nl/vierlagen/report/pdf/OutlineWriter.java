package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.pdf.syntax.Bytes;
import nl.vierlagen.report.pdf.syntax.PdfFile;

/** Writes bookmarks: chapters, and under each its sections, folded. */
final class OutlineWriter {

    private final PdfFile pdf;
    private final int[] pages;

    OutlineWriter(PdfFile pdf, int[] pages) {
        this.pdf = pdf;
        this.pages = pages;
    }

    /** Writes all, and gives the number of the root. */
    int write(List<Bookmark> bookmarks) {
        int root = pdf.reserve();
        List<List<Bookmark>> chapters = new ArrayList<>();
        for (Bookmark mark : bookmarks) {
            if (mark.level() == 1 || chapters.isEmpty()) {
                chapters.add(new ArrayList<>());
            }
            chapters.get(chapters.size() - 1).add(mark);
        }
        int[] numbers = reserve(chapters.size());
        for (int i = 0; i < numbers.length; i++) {
            List<Bookmark> chapter = chapters.get(i);
            int[] below = reserve(chapter.size() - 1);
            Bytes item = item(chapter.get(0), root, numbers, i);
            ends(item, below, -below.length);
            pdf.object(numbers[i], item.ascii(">>"));
            for (int j = 0; j < below.length; j++) {
                pdf.object(
                        below[j], item(chapter.get(j + 1), numbers[i], below, j).ascii(">>"));
            }
        }
        Bytes outlines = new Bytes().ascii("<</Type/Outlines");
        ends(outlines, numbers, numbers.length);
        pdf.object(root, outlines.ascii(">>"));
        return root;
    }

    private int[] reserve(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = pdf.reserve();
        }
        return numbers;
    }

    private Bytes item(Bookmark mark, int parent, int[] siblings, int index) {
        Bytes item = new Bytes()
                .ascii("<</Title")
                .text(mark.text())
                .ascii("/Parent ")
                .reference(parent);
        if (index > 0) {
            item.ascii("/Prev ").reference(siblings[index - 1]);
        }
        if (index < siblings.length - 1) {
            item.ascii("/Next ").reference(siblings[index + 1]);
        }
        item.ascii("/Dest[").reference(pages[mark.sheet()]).ascii("/XYZ 0 ");
        return item.number(Paper.HEIGHT - mark.top() + 12).ascii("null]");
    }

    private static void ends(Bytes body, int[] numbers, int count) {
        if (numbers.length > 0) {
            body.ascii("/First ").reference(numbers[0]);
            body.ascii("/Last ").reference(numbers[numbers.length - 1]);
            body.ascii("/Count ").integer(count);
        }
    }
}
