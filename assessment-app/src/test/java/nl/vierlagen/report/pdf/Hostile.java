package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Callout;
import nl.vierlagen.report.document.Block.Cell;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Block.Items;
import nl.vierlagen.report.document.Block.KeyFigure;
import nl.vierlagen.report.document.Block.KeyFigures;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Pictures;
import nl.vierlagen.report.document.Block.Rated;
import nl.vierlagen.report.document.Block.Row;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.document.Document;
import nl.vierlagen.report.document.Text;
import nl.vierlagen.report.document.Text.Part;

/** Texts that people type, and some that nobody should, in every place of a document. */
final class Hostile {

    static final String NAME = "Café \"t Hoekje\" & Zn <b>";

    static final List<String> TEXTS = List.of(
            NAME,
            "Ελληνικά κείμενο, Кириллица, Zażółć gęślą jaźń",
            "emoji 🎉👩‍👩‍👧 en ☃, שלום עולם, مرحبا",
            "stuur\u0000teken\u0007s \u202e omgekeerd \u202c en \ud800 half, priv\uf8ff\ufeff",
            "e\u0301e\u0301n samengesteld teken, zacht af\u00adgebroken, (haakjes) \\ en ) los",
            "regel een\nregel twee\r\nregel drie\ttab",
            "",
            " ",
            "W".repeat(10_000));

    private Hostile() {}

    static Document document() {
        List<Block> blocks = new ArrayList<>();
        for (String text : TEXTS) {
            Paragraph paragraph = new Paragraph(List.of(
                    Text.plain(text),
                    Text.of(Part.TAG, text),
                    new Text(Part.SOFT, text, Optional.of("en"), Optional.of("https://example.org/ö?q=(\"a\") b")),
                    Text.of(Part.STRONG, "")));
            blocks.add(new Heading(1, text, text));
            blocks.add(new Heading(2, text, ""));
            blocks.add(paragraph);
            blocks.add(new Items(false, List.of(paragraph)));
            blocks.add(new KeyFigures(List.of(new KeyFigure(text, text, text))));
            blocks.add(new Callout(text, List.of(paragraph)));
            blocks.add(table(text, paragraph));
        }
        blocks.add(new Heading(1, "Leeg", ""));
        blocks.add(new KeyFigures(List.of()));
        blocks.add(new Items(true, List.of()));
        blocks.add(new Pictures(List.of(Charts.bars("alone"))));
        blocks.add(new Table("", List.of(new Column("leeg", 1, false, true)), List.of()));
        return Documents.of(NAME + "W".repeat(10_000), blocks, Brand.PLAIN);
    }

    private static Table table(String text, Paragraph paragraph) {
        return new Table(
                text,
                List.of(
                        new Column(text.substring(0, Math.min(30, text.length())), 1, true, false),
                        new Column("", 0.1, false, true)),
                Collections.nCopies(
                        2,
                        new Row(List.of(
                                new Cell(Optional.of(new Rated(Optional.of(9), text)), List.of(paragraph)),
                                Cell.of(text)))));
    }
}
