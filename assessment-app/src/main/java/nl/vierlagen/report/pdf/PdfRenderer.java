package nl.vierlagen.report.pdf;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Document;
import nl.vierlagen.report.pdf.syntax.PdfFile;

/**
 * Writes documents as PDF: A4, tagged (PDF/UA-1), for keeping (PDF/A-2a). The same document gives the same bytes, whatever the
 * day, the machine's language and what else is rendered. Safe to share between threads; fonts and logos are read once.
 */
public final class PdfRenderer {

    /** A chapter begins on a new sheet if less than that is left of this one, in points. */
    private static final double CHAPTER_ROOM = 170;

    private final Faces faces = new Faces();
    private final Logos logos = new Logos();

    @Inject
    public PdfRenderer() {}

    /** The file of a document. */
    public byte[] render(Document document) {
        Lettering lettering = new Lettering(faces, document.brand());
        Setting setting = new Setting(lettering, Palette.of(document.brand().colours()), document.language());
        Optional<Logo> logo = logos.of(document.brand());
        Canvas canvas = new Canvas();
        Node root = Node.root();
        canvas.nextSheet();
        double top = new CoverPainter(setting).paint(canvas, document, root, logo);
        List<Bookmark> bookmarks = new ArrayList<>();
        compose(document, setting, new Composer(canvas, top), root, bookmarks, canvas);
        new RunningPainter(setting, document).paint(canvas);
        try (PdfFile pdf = new PdfFile()) {
            return new DocumentWriter(pdf, canvas).write(document, root, lettering, bookmarks, logo);
        }
    }

    /** The table of contents stands after the first chapter, which shares the first sheet with the cover. */
    private static void compose(
            Document document, Setting setting, Composer composer, Node root, List<Bookmark> bookmarks, Canvas canvas) {
        BlockSetter setter = new BlockSetter(setting, bookmarks);
        ContentsSetter contents = new ContentsSetter(setting, document.contents(), document.blocks());
        List<Piece> pieces = new ArrayList<>();
        int chapters = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading && heading.level() == 1) {
                composer.add(pieces);
                pieces.clear();
                if (chapters == 1 && contents.isWanted()) {
                    composer.add(contents.pieces(root));
                }
                if (chapters > 0) {
                    composer.want(CHAPTER_ROOM);
                }
                chapters++;
            }
            pieces.addAll(setter.pieces(block, root));
        }
        composer.add(pieces);
        contents.paint(canvas, bookmarks);
    }
}
