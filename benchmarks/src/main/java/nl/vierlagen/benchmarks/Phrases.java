package nl.vierlagen.benchmarks;

import java.util.List;

/** What stands in the files of made-up clients: with accents, quotes, and what means something in HTML. */
final class Phrases {

    static final List<String> SECTORS = List.of(
            "retail",
            "zorg",
            "onderwijs",
            "gemeente",
            "woningcorporatie",
            "horeca",
            "bouw & techniek",
            "cultuur",
            "zakelijke dienstverlening",
            "industrie",
            "goede doelen",
            "persoonlijke verzorging");

    static final List<String> KINDS = List.of(
            "bakkerij",
            "stichting",
            "gemeente",
            "ziekenhuis",
            "brouwerij",
            "museum",
            "makelaardij",
            "drukkerij",
            "kwekerij",
            "zorggroep",
            "bouwbedrijf",
            "theater");

    static final List<String> SURNAMES = List.of(
            "De Boer & Zn.",
            "’t Hoekje",
            "Coöperatie \"De Linde\"",
            "Van den Berg",
            "Knoöp",
            "Jansen <Zwolle>",
            "Yıldız",
            "Łukasz & Co",
            "Merwehage",
            "De Drie Linden",
            "Friësland",
            "Bloem");

    static final List<String> PEOPLE = List.of(
            "S. Visser",
            "T. Bakker",
            "J. de Vries",
            "M. Özdemir",
            "A. van ’t Hoff",
            "C. Müller",
            "I. Santos",
            "R. Smit");

    static final List<String> NETWORKS =
            List.of("linkedin", "facebook", "instagram", "youtube", "tiktok", "x", "bluesky", "whatsapp", "pinterest");

    static final List<String> EVIDENCE = List.of(
            "beleid-v3.pdf",
            "https://www.example.nl/over-ons?taal=nl&deel=2",
            "notulen MT, 12 maart.docx",
            "https://www.example.org/nieuws/café#reacties",
            "schermafbeelding <start>.png",
            "gesprek met de webredacteur");

    static final List<String> DUTCH_NOTES = List.of(
            "Gezien op \"maandag\": van de {n} berichten droeg er één de naam van de afzender.",
            "Wel afgesproken, niet opgeschreven; de directeur noemt het ‘vanzelfsprekend’.",
            "Er is € {n} per jaar voor, en dat is < 1 % van het budget voor communicatie.",
            "Café, kiosk en receptie werken elk met een eigen account; {n} wachtwoorden staan op papier.",
            "In {n} gesprekken kende niemand het document. Het staat op de G-schijf onder <oud>.",
            "De coördinator vult het sinds {n} weken bij; vóór die tijd is er niets bewaard.",
            "Getest: een vraag via de chat is na {n} minuten beantwoord, een vraag per e-mail niet.",
            "Marketing & communicatie doet dit, P&O niet. Dat is met beide afdelingen besproken.",
            "Bij {n} van de bekeken pagina’s klopt het; de rest is ouder dan de huisstijl.",
            "Naïef ingericht: iedereen kan alles. Het plan van aanpak noemt dit als eerste punt.",
            "De cijfers zijn er, maar alleen in een rapport van het bureau; intern leest niemand ze.",
            "Volgens de OR is dit {n} keer aan de orde geweest. De verslagen bevestigen dat.");

    static final List<String> ENGLISH_NOTES = List.of(
            "Seen on \"Monday\": one of {n} posts carried the name of its author.",
            "Agreed, but not written down; the director calls it ‘a matter of course’.",
            "The budget is € {n} a year, which is < 1 % of what communication costs.",
            "In {n} interviews nobody knew the document. It is kept under <old>.",
            "Tested: a question by chat was answered after {n} minutes, one by e-mail wasn’t.",
            "Marketing & communication does this, HR does not. Both have been told.");

    static final List<String> DUTCH_EXEMPTIONS = List.of(
            "Dit doet deze organisatie niet, en met {n} medewerkers komt dat er ook niet.",
            "Niet zinvol voor klanten uit de buurt; eigenaar & auditor zijn het daarover eens.");

    static final List<String> ENGLISH_EXEMPTIONS = List.of(
            "This organisation doesn’t do this, and with {n} staff it won’t.",
            "Of no use to local customers; owner & auditor agree.");

    private Phrases() {}
}
