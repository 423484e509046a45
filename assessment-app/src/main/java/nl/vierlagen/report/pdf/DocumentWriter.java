package nl.vierlagen.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.vierlagen.report.document.Document;
import nl.vierlagen.report.pdf.syntax.Bytes;
import nl.vierlagen.report.pdf.syntax.PdfFile;

/** Writes what was laid out as a file. */
final class DocumentWriter {

    private final PdfFile pdf;
    private final Canvas canvas;
    private final int[] pages;
    private final int[] annotations;

    DocumentWriter(PdfFile pdf, Canvas canvas) {
        this.pdf = pdf;
        this.canvas = canvas;
        pages = new int[canvas.sheets().size()];
        annotations = new int[canvas.annotations().size()];
    }

    /** The whole file. */
    byte[] write(Document document, Node root, Lettering lettering, List<Bookmark> bookmarks, Optional<Logo> logo) {
        for (int i = 0; i < pages.length; i++) {
            pages[i] = pdf.reserve();
        }
        for (int i = 0; i < annotations.length; i++) {
            annotations[i] = pdf.reserve();
        }
        int resources = resources(lettering, logo);
        int tree = pages(resources);
        annotations();
        int structure = new StructureWriter(pdf, pages, annotations).write(root, canvas.sheets(), canvas.annotations());
        int outlines = new OutlineWriter(pdf, pages).write(bookmarks);
        int metadata = pdf.plain("/Type/Metadata/Subtype/XML", Metadata.of(document));
        int profile = pdf.deflated("/N 3", Profile.srgb());
        int catalogue = pdf.object(new Bytes()
                .ascii("<</Type/Catalog/Pages ")
                .reference(tree)
                .ascii("/Lang")
                .text(document.language())
                .ascii("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ")
                .reference(structure)
                .ascii("/Outlines ")
                .reference(outlines)
                .ascii("/PageMode/UseOutlines/PageLabels<</Nums[0<</S/D>>]>>/Metadata ")
                .reference(metadata)
                .ascii("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)")
                .ascii("/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
                .reference(profile)
                .ascii(">>]>>"));
        int information = pdf.object(new Bytes()
                .ascii("<</Title")
                .text(Metadata.title(document))
                .ascii("/Producer")
                .text(document.made())
                .ascii(">>"));
        return pdf.end(catalogue, information);
    }

    private int resources(Lettering lettering, Optional<Logo> logo) {
        SortedMap<Integer, Integer> fonts = lettering.write(pdf);
        Bytes resources = new Bytes().ascii("<</Font<<");
        fonts.forEach((number, object) ->
                resources.ascii("/F").integer(number).add(' ').reference(object));
        resources.ascii(">>").ascii(InkPainter.STATES);
        logo.ifPresent(picture -> resources
                .ascii("/XObject<</" + Logo.NAME + " ")
                .reference(picture.write(pdf))
                .ascii(">>"));
        return pdf.object(resources.ascii(">>"));
    }

    private int pages(int resources) {
        int tree = pdf.reserve();
        Bytes kids =
                new Bytes().ascii("<</Type/Pages/Count ").integer(pages.length).ascii("/Kids[");
        for (Sheet sheet : canvas.sheets()) {
            int content = pdf.stream("", sheet.content().bytes());
            Bytes page = new Bytes()
                    .ascii("<</Type/Page/Parent ")
                    .reference(tree)
                    .ascii("/MediaBox[0 0 " + Paper.WIDTH + " " + Paper.HEIGHT + "]/Resources ")
                    .reference(resources)
                    .ascii("/Contents ")
                    .reference(content)
                    .ascii("/Tabs/S/StructParents ")
                    .integer(sheet.index());
            if (!sheet.annotations().isEmpty()) {
                page.ascii("/Annots[");
                sheet.annotations()
                        .forEach(link -> page.reference(annotations[link]).add(' '));
                page.add(']');
            }
            pdf.object(pages[sheet.index()], page.ascii(">>"));
            kids.reference(pages[sheet.index()]).add(' ');
        }
        pdf.object(tree, kids.ascii("]>>"));
        return tree;
    }

    private void annotations() {
        int next = 0;
        for (Annotation link : canvas.annotations()) {
            double bottom = Paper.HEIGHT - link.y() - link.height();
            Bytes body = new Bytes()
                    .ascii("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
                    .number(link.x())
                    .number(bottom)
                    .number(link.x() + link.width())
                    .number(bottom + link.height())
                    .ascii("]/Contents")
                    .text(link.contents())
                    .ascii("/StructParent ")
                    .integer(pages.length + next);
            if (link.address().isPresent()) {
                body.ascii("/A<</S/URI/URI").text(link.address().get()).ascii(">>");
            } else {
                body.ascii("/Dest[").reference(pages[link.sheet()]).ascii("/XYZ 0 ");
                body.number(Paper.HEIGHT - link.top() + 12).ascii("null]");
            }
            pdf.object(annotations[next++], body.ascii(">>"));
        }
    }
}
