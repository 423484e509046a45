package nl.vierlagen.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a file as a screen reader does: element after element of its structure, with the text of each. */
final class ReadAloud {

    /**
     * An element.
     *
     * @param text of itself and all within it
     * @param pages on which any of that stands, from 1
     */
    record Element(String type, String text, TreeSet<Integer> pages, PDStructureElement source) {}

    private final Map<PDPage, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Map<Integer, String>> texts = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private ReadAloud(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            numbers.put(page, numbers.size() + 1);
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            texts.put(
                    numbers.size(),
                    extractor.getMarkedContents().stream()
                            .filter(content -> content.getMCID() >= 0)
                            .collect(Collectors.toMap(PDMarkedContent::getMCID, ReadAloud::text)));
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot());
    }

    /** All elements, each before those within it. */
    static List<Element> elements(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new ReadAloud(document).elements;
        }
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(part -> ((TextPosition) part).getUnicode())
                .collect(Collectors.joining());
    }

    private void walk(PDStructureNode parent) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                int place = elements.size();
                elements.add(null);
                StringBuilder text = new StringBuilder();
                TreeSet<Integer> pages = new TreeSet<>();
                gather(element, text, pages);
                elements.set(place, new Element(element.getStructureType(), text.toString(), pages, element));
                walk(element);
            }
        }
    }

    private void gather(PDStructureElement element, StringBuilder text, TreeSet<Integer> pages) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                gather(child, text, pages);
            } else if (kid instanceof Integer mark) {
                add(element.getPage(), mark, text, pages);
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(reference.getPage(), reference.getMCID(), text, pages);
            }
        }
    }

    private void add(PDPage page, int mark, StringBuilder text, TreeSet<Integer> pages) {
        int number = numbers.get(page);
        pages.add(number);
        text.append(texts.get(number).get(mark));
    }
}
