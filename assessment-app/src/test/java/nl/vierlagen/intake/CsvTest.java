package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a table of text; {@link ColumnMappingTest} has foreign ones. */
class CsvTest {

    private static final String HEAD = "client.id,client.name,date";

    @Test
    void readsAllThereIs() {
        AssessmentRequest request = TableFiles.requests(TableFiles.csv("""
                        client.id,client.name,client.sector,client.country,client.employees,date,assessor,language,goals,targets.shop,\
                        shop.counter.clean,shop.counter.clean.note,shop.counter.clean.evidence,shop.counter.queue,\
                        shop.counter.queue.note,shop.facts.served,shop.facts.opened
                        x,"Café ""t Hoekje"" & Zn",retail,NL,25,1-11-2026,M. de Graaf,EN,service; sales,Active,\
                        L,"Twee regels,
                        en een komma",a.pdf; b.pdf,n.v.t.,No queue.,"75,5",2026-10-01 12:00
                        """)).get(0);

        assertThat(request).isEqualTo(Texts.request(Texts.yaml("""
                client: { id: x, name: 'Café "t Hoekje" & Zn', sector: retail, country: NL, employees: 25 }
                date: 2026-11-01
                assessor: M. de Graaf
                language: en
                goals: [service, sales]
                targets: { shop: active }
                layers:
                  shop:
                    answers:
                      counter.clean: { rating: largely, note: "Twee regels,\\nen een komma", evidence: [a.pdf, b.pdf] }
                      counter.queue: { rating: not-applicable, note: "No queue." }
                    facts: { served: 75.5, opened: 2026-10-01 }
                """)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void findsEncodingAndDelimiter(String encoding, char delimiter) {
        String table =
                "client.id,client.name,date,shop.counter.clean\nx,Café,1-11-2026,volledig\n".replace(',', delimiter);

        AssessmentRequest request = TableFiles.requests(
                        TableFiles.csv(TableFiles.TABLES, table.getBytes(Charset.forName(encoding))))
                .get(0);

        assertThat(request.client().name()).isEqualTo("Café");
        assertThat(request.of("shop").answers().to("counter.clean")).isEqualTo(rated(Rating.FULLY));
    }

    static Stream<Arguments> findsEncodingAndDelimiter() {
        return Stream.of("UTF-8", "UTF-16", "UTF-16LE", "windows-1252")
                .flatMap(encoding -> Stream.of(',', ';', '\t').map(delimiter -> Arguments.of(encoding, delimiter)));
    }

    @Test
    void goesByTheHeadingsThatAreKnownAndNotByTheSignThatIsMostCommon() {
        assertThat(TableFiles.problems(TableFiles.csv("client.id;client.name;date;a, b, c, d, e\nx;X;1-11-2026;\n")))
                .singleElement()
                .asString()
                .startsWith("t:1:4: found unknown heading 'a, b, c, d, e'");
    }

    @Test
    void takesTheDelimiterThatExcelTells() {
        assertThat(TableFiles.requests(TableFiles.csv("sep=|\r\nclient.id|client.name|date\r\nx|X|1-11-2026\r\n")))
                .extracting(request -> request.client().id())
                .containsExactly("x");
    }

    @ParameterizedTest
    @CsvSource({
        "n,NOT",
        "P,PARTLY",
        "l,LARGELY",
        "F,FULLY",
        "Volledig,FULLY",
        "niet,NOT",
        "Fully,FULLY",
        "partly,PARTLY"
    })
    void readsARatingByWordOrByLetter(String word, Rating rating) {
        List<Document> documents = TableFiles.csv(HEAD + ",shop.counter.clean\nx,X,2026-11-01," + word);

        assertThat(TableFiles.requests(documents).get(0).of("shop").answers().to("counter.clean"))
                .isEqualTo(rated(rating));
    }

    @Test
    void takesABlankCellForNoAnswer() {
        AssessmentRequest request = TableFiles.requests(
                        TableFiles.csv(HEAD + ",goals,shop.counter.clean,shop.facts.served\nx,X,2026-11-01,, ,\n"))
                .get(0);

        assertThat(request.date()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(request.layers()).isEmpty();
        assertThat(request.goals()).isEmpty();
    }

    @Test
    void keepsANoteWithoutARating() {
        AssessmentRequest request = TableFiles.requests(TableFiles.csv(
                        HEAD + ",shop.counter.clean,shop.counter.clean.note\nx,X,2026-11-01,,Asked twice.\n"))
                .get(0);

        assertThat(request.of("shop").answers().to("counter.clean").note()).contains("Asked twice.");
    }

    @Test
    void skipsBlankRowsAndColumnsWithoutAHeading() {
        List<Document> documents = TableFiles.csv("\n;;;\nclient.id;client.name;date;;\n;;;;\n\nx;X;1-11-2026;;\n\n");

        assertThat(TableFiles.requests(documents)).hasSize(1);
        assertThat(documents.get(0).start()).hasToString("t:6:1");
    }

    @Test
    void tellsTheFaultsOfARowAndReadsTheOthers() {
        List<Document> documents = TableFiles.csv("""
                client.id,client.name,date,goals,targets.shop,shop.counter.clean,shop.facts.served
                a,A,2026-11-01,service,active,fully,50
                "b",,31-11-2026,servise,activ,"mos
                tly",much,more
                c,C,2026-11-01
                """);

        assertThat(TableFiles.problems(documents))
                .containsExactly(
                        "t:3:2: client.name: found nothing; allowed: a value: this key is required",
                        "t:3:3: date: found '31-11-2026'; allowed: a day that exists",
                        "t:3:4: goals[0]: found unknown goal 'servise'; allowed: "
                                + String.join(
                                        ", ",
                                        Goal.builtIn().stream().map(Goal::id).toList())
                                + " (did you mean 'service'?)",
                        "t:3:5: targets.shop: found unknown word 'activ'; allowed: "
                                + String.join(
                                        ", ",
                                        Stream.of(Level.values()).map(Level::id).toList())
                                + " (did you mean 'active'?)",
                        "t:3:6: layers.shop.answers.counter.clean.rating: found unknown rating 'mos tly'; allowed: not,"
                                + " partly, largely, fully",
                        "t:3:7: layers.shop.facts.served: found 'much'; allowed: a number from 0 to 100",
                        "t:3:8: found a cell in a column without a heading; allowed: a heading above it, or an empty cell");
        assertThat(documents).extracting(document -> document.start().line()).containsExactly(2, 3, 5);
    }

    @Test
    void tellsAllThatIsWrongWithHeadingsOnceForTheTable() {
        List<Document> documents = TableFiles.csv("""
                client.id,client.nme,client.id,shop.counter.claen,shop.facts..x
                a,A,a,fully,1
                b,B,b,fully,1
                """);

        assertThat(documents).hasSize(1);
        assertThat(TableFiles.problems(documents))
                .extracting(problem -> problem.replaceFirst("allowed: a key of [^(]*", "…"))
                .containsExactly(
                        "t:1:1: client.name: found no column; allowed: a column with this heading, or one that --columns"
                                + " maps to it",
                        "t:1:1: date: found no column; allowed: a column with this heading, or one that --columns maps to it",
                        "t:1:2: found unknown heading 'client.nme'; …(did you mean 'client.name'?)",
                        "t:1:3: found the heading 'client.id' a second time; allowed: it once (first at t:1:1)",
                        "t:1:4: found unknown heading 'shop.counter.claen'; …(did you mean 'shop.counter.clean'?)",
                        "t:1:5: found unknown heading 'shop.facts..x'; …(did you mean 'shop.counter'?)"
                                .replace("…(did you mean 'shop.counter'?)", "…"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|t:1:1: found an empty table; allowed: headings, and a client on each row",
                "'\n;;\n'|t:1:1: found an empty table; allowed: headings, and a client on each row",
                "'client.id;client.name;date\n;;'|t:1:1: found headings alone; allowed: a client on each row below them"
            })
    void tellsATableWithoutClients(String text, String problem) {
        assertThat(TableFiles.problems(TableFiles.csv(text))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"y,\"Y,1-11-2026", "y,\"Y\" Z,1-11-2026"})
    void tellsAQuoteThatEndsAmissAfterWhatCameBefore(String row) {
        List<Document> documents = TableFiles.csv(HEAD + "\nx,X,2026-11-01\n" + row + "\nz,Z,2026-11-01\n");

        assertThat(documents).hasSize(2);
        assertThat(TableFiles.problems(documents))
                .containsExactly("t:3:1: found a quote that is not closed, or that closes before the end of its cell;"
                        + " allowed: quotes around a whole cell, and two of them for one inside it");
    }

    @Test
    void endsAtARowThatIsTooLong() {
        List<Document> documents =
                TableFiles.csv(HEAD + "\nx,X,2026-11-01\ny,\"" + "Y\n".repeat(CsvRows.MAX_CHARACTERS));

        assertThat(documents).hasSize(2);
        assertThat(TableFiles.problems(documents))
                .containsExactly("t:3:1: found a row of more than 1048576 characters; allowed: a shorter one, with each"
                        + " quote closed");
    }

    @Test
    void namesTheLineOfBytesInAnotherEncoding() {
        String many = "x,É,2026-11-01\n".repeat(9000);
        byte[] head = (HEAD + "\n" + many).getBytes(StandardCharsets.UTF_8);
        byte[] tail = "y,É,2026-11-01\n".getBytes(TableText.WINDOWS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head);
        bytes.writeBytes(tail);

        List<Document> documents = TableFiles.csv(TableFiles.TABLES, bytes.toByteArray());

        assertThat(documents).hasSize(9001);
        assertThat(TableFiles.problems(documents))
                .containsExactly(
                        "t:9002:1: found bytes that are not UTF-8, unlike all before them; allowed: one encoding throughout;"
                                + " 'encoding' in the file of --columns names it");
    }

    private static Answer rated(Rating rating) {
        return new Answer.Rated(rating, Optional.empty(), List.of());
    }
}
