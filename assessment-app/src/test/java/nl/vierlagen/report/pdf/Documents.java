package nl.vierlagen.report.pdf;

import java.util.ArrayList;
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

/** Documents like those that clients get. */
final class Documents {

    private static final String[] STATEMENTS = {
        "De directie heeft haar standpunt over sociale media schriftelijk vastgelegd.",
        "Elke reactie op een bericht van de organisatie krijgt binnen een werkdag een antwoord.",
        "Medewerkers weten wat zij namens de organisatie wel en niet mogen zeggen.",
        "Van elk profiel staat vast wie het beheert, en wie dat overneemt bij ziekte of vertrek.",
        "Wie klaagt, hoort wat er met de klacht is gedaan."
    };
    private static final String[] ACTIONS = {
        "Zet op één pagina wat de organisatie met sociale media wil bereiken, en laat de directie die vaststellen.",
        "Spreek een rooster af voor het beantwoorden van berichten, ook in de avond en het weekend.",
        "Bespreek de afspraken elk jaar in elk team, en laat nieuwe mensen ze op hun eerste dag lezen.",
        "Leg de toegang tot alle profielen vast bij de ICT-afdeling en controleer haar elk halfjaar.",
        "Sluit elke klacht af met een bericht aan wie haar indiende."
    };

    private Documents() {}

    /** An audit of about seven pages. */
    static Document audit() {
        return audit(17);
    }

    /** An audit with that many criteria in each of three layers, in all kinds of blocks. */
    static Document audit(int criteria) {
        List<Block> blocks = new ArrayList<>(summary());
        blocks.add(new Heading(1, "Routekaart", ""));
        blocks.add(plain("Deze stappen brengen elke laag naar het gewenste niveau. De nummers geven de volgorde aan; "
                + "open vragen tellen hier als niet op orde."));
        blocks.add(roadmap(8));
        blocks.add(new Heading(1, "De lagen in detail", ""));
        for (String layer : List.of("Interne organisatie", "Bestaande netwerken", "Reputatie")) {
            blocks.add(new Heading(2, layer, "62,3 – 71,0 · reactief"));
            blocks.add(new Heading(3, "Beleid en richtlijnen", "58,4"));
            blocks.add(criteria(criteria));
        }
        blocks.add(new Heading(1, "Hoe dit is berekend", ""));
        blocks.add(new Paragraph(List.of(
                Text.plain("Elk oordeel telt mee naar zijn gewicht."),
                new Text(
                        Part.PLAIN,
                        "ISO/IEC 33020",
                        Optional.of("en"),
                        Optional.of("https://www.iso.org/standard/78526.html")),
                new Text(Part.SOFT, "Process measurement framework", Optional.of("en"), Optional.empty()))));
        return of("Gemeente Lindervoort", blocks, Brand.PLAIN);
    }

    static Document of(String title, List<Block> blocks, Brand brand) {
        return new Document(
                "nl",
                "Rapport sociale media",
                title,
                List.of("overheid · Nederland · 412 medewerkers", "Peildatum: 14 september 2026"),
                "Inhoud",
                "Pagina {0} van {1}",
                blocks,
                "Gemaakt met Vierlagen",
                brand);
    }

    private static List<Block> summary() {
        return List.of(
                new Heading(1, "Samenvatting", ""),
                new KeyFigures(List.of(
                        new KeyFigure("Niveau", "reactief", ""),
                        new KeyFigure("Score", "52,1 – 60,0", "van 100"),
                        new KeyFigure("Balans", "71,0", "100 is volledig in balans"))),
                new Heading(2, "Wat het meest telt", ""),
                new Items(
                        true,
                        List.of(
                                paragraph("Uw sterkste laag is ‘Reputatie’ met een score van 82,9."),
                                paragraph("Begin hiermee: leg vast wie er namens u antwoordt."))),
                new Heading(1, "De lagen op een rij", ""),
                new Pictures(List.of(Charts.radar("radar"), Charts.bars("bars"))),
                new Heading(1, "Wat opvalt", ""),
                new Callout(
                        "Uit elkaar gegroeid",
                        List.of(
                                paragraph("Tussen uw sterkste en uw zwakste laag ligt veel verschil."),
                                new Paragraph(List.of(
                                        Text.of(Part.STRONG, "Advies:"),
                                        Text.plain("besteed het komende halfjaar aan de zwakste laag."),
                                        Text.of(Part.SOFT, "(S3.02)"))))));
    }

    private static Table roadmap(int steps) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            rows.add(new Row(List.of(
                    Cell.of(Integer.toString(i + 1)),
                    new Cell(
                            Optional.empty(),
                            List.of(new Paragraph(List.of(
                                    Text.plain(ACTIONS[i % ACTIONS.length]), Text.of(Part.TAG, "voorwaarde"))))),
                    Cell.of("Communicatiemedewerker"),
                    Cell.of("+2,7"))));
        }
        return new Table(
                "Stappen in volgorde",
                List.of(
                        new Column("Stap", 1, true, false),
                        new Column("Wat te doen", 6, false, true),
                        new Column("Wie", 2, false, false),
                        new Column("Winst", 1, true, false)),
                rows);
    }

    private static Table criteria(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<Integer> boxes = i % 5 == 4 ? Optional.empty() : Optional.of(i % 5);
            String word =
                    List.of("niet", "deels", "grotendeels", "volledig", "open").get(i % 5);
            rows.add(new Row(List.of(
                    new Cell(Optional.of(new Rated(boxes, word)), List.of(soft("opgegeven"))),
                    new Cell(
                            Optional.empty(),
                            List.of(
                                    new Paragraph(List.of(Text.of(Part.STRONG, STATEMENTS[i % STATEMENTS.length]))),
                                    paragraph("Criterium " + (i + 1) + ": in negen van de tien gevallen is dit zo."))),
                    new Cell(
                            Optional.empty(),
                            List.of(paragraph(ACTIONS[i % ACTIONS.length]), soft("Wie: Communicatiemanager"))))));
        }
        return new Table(
                "Criteria met hun oordeel",
                List.of(
                        new Column("Oordeel", 1.4, false, false),
                        new Column("Criterium", 4, false, true),
                        new Column("Actie", 3, false, false)),
                rows);
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(List.of(Text.plain(text)));
    }

    private static Block plain(String text) {
        return paragraph(text);
    }

    private static Paragraph soft(String text) {
        return new Paragraph(List.of(Text.of(Part.SOFT, text)));
    }
}
