package nl.vierlagen.report.pdf;

import java.util.List;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Callout;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Block.Items;
import nl.vierlagen.report.document.Block.KeyFigures;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Pictures;
import nl.vierlagen.report.document.Block.Table;

/** Sets any block. */
final class BlockSetter {

    private final HeadingSetter headings;
    private final TextSetter texts;
    private final KeyFiguresSetter figures;
    private final CalloutSetter callouts;
    private final PictureSetter pictures;
    private final TableSetter tables;

    BlockSetter(Setting setting, List<Bookmark> bookmarks) {
        headings = new HeadingSetter(setting, bookmarks);
        texts = new TextSetter(setting);
        figures = new KeyFiguresSetter(setting);
        callouts = new CalloutSetter(setting);
        pictures = new PictureSetter(setting);
        tables = new TableSetter(setting);
    }

    /** The pieces of a block, whose element is under that parent. */
    List<Piece> pieces(Block block, Node parent) {
        if (block instanceof Heading heading) {
            return headings.heading(heading, parent);
        } else if (block instanceof Paragraph paragraph) {
            return texts.paragraph(paragraph, parent);
        } else if (block instanceof Items items) {
            return texts.items(items, parent);
        } else if (block instanceof KeyFigures keyFigures) {
            return figures.pieces(keyFigures, parent);
        } else if (block instanceof Callout callout) {
            return callouts.pieces(callout, parent);
        } else if (block instanceof Pictures charts) {
            return pictures.pieces(charts, parent);
        } else {
            return tables.pieces((Table) block, parent);
        }
    }
}
