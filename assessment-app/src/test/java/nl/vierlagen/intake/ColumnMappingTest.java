package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.layer.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnMappingTest {

    private static final String MAPPING = """
            columns:
              Nummer: client.id
              "Hoe heet  uw zaak?": client.name
              "Is de winkel schoon?": shop.counter.clean
              Rij:
                to: shop.counter.queue
                values: { Kort: fully, Weet niet: null, Eens: partly }
              "Doel: service": { to: goals, values: { Ja: service, Nee: null } }
              "Doel: verkoop": { to: goals, values: { Ja: sales, Nee: null } }
            values: { Eens: largely, "1": not }
            fixed: { date: 2026-11-01, language: en, client.country: NL }
            ignore: [id, "Tijd*"]
            """;

    private static final String TABLE = """
            id,Nummer,Hoe heet uw zaak?,"Is de winkel
            schoon?",Rij,Doel: service,Doel: verkoop,Tijd 1,tijdstip
            7,x,X,eens,kort,ja,nee,12,13
            8,y,Y,1,weet niet,JA,Ja,,
            """;

    @TempDir
    private Path folder;

    @Test
    void readsATableOfOthers() throws IOException {
        List<AssessmentRequest> requests =
                TableFiles.requests(TableFiles.csv(mapped(MAPPING), TABLE.getBytes(StandardCharsets.UTF_8)));

        assertThat(requests).extracting(request -> request.client().id()).containsExactly("x", "y");
        assertThat(requests).extracting(AssessmentRequest::language).containsExactly("en", "en");
        assertThat(requests.get(0).goals()).containsExactly(Goal.SERVICE);
        assertThat(requests.get(1).goals()).containsExactly(Goal.SERVICE, Goal.SALES);
        assertThat(rating(requests.get(0), "counter.clean")).isEqualTo(Rating.LARGELY);
        assertThat(rating(requests.get(1), "counter.clean")).isEqualTo(Rating.NOT);
        assertThat(rating(requests.get(0), "counter.queue")).isEqualTo(Rating.FULLY);
        assertThat(requests.get(1).of("shop").answers().to("counter.queue")).isEqualTo(Answer.Unrated.SILENT);
    }

    private static Rating rating(AssessmentRequest request, String criterion) {
        return ((Answer.Rated) request.of("shop").answers().to(criterion)).rating();
    }

    @Test
    void tellsTheForeignHeadingOfAFault() throws IOException {
        String table = TABLE.replace("7,x,X,eens", "7,x,X,beslist niet waar");

        assertThat(TableFiles.problems(TableFiles.csv(mapped(MAPPING), table.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        "t:3:Is de winkel schoon?: layers.shop.answers.counter.clean.rating: found unknown rating"
                                + " 'beslist niet waar'; allowed: not, partly, largely, fully");
    }

    @Test
    void tellsAHeadingThatTheTableLacksAndOneThatTheMappingLacks() throws IOException {
        String table = TABLE.replace("Nummer,", "Numer,");

        assertThat(TableFiles.problems(TableFiles.csv(mapped(MAPPING), table.getBytes(StandardCharsets.UTF_8))))
                .extracting(problem -> problem.replace(folder + "/", "").replaceFirst("allowed: a key of .*", "…"))
                .containsExactly(
                        "m.yaml:2:11: columns: found unknown heading of t 'Nummer'; allowed: Hoe heet uw zaak?, Is de winkel"
                                + " schoon?, Rij, Doel: service, Doel: verkoop",
                        "t:1:1: client.id: found no column; allowed: a column with this heading, or one that --columns maps to"
                                + " it",
                        "t:1:2: found unknown heading 'Numer'; …");
    }

    @Test
    void takesAFixedValueAndNoColumnForIt() throws IOException {
        String table = TABLE.replace("tijdstip", "date").replace(",12,13", ",12,2026-01-01");

        assertThat(TableFiles.problems(TableFiles.csv(mapped(MAPPING), table.getBytes(StandardCharsets.UTF_8))))
                .extracting(problem -> problem.replace(folder + "/", ""))
                .containsExactly("t:1:9: date: found a column; allowed: none: it is fixed at m.yaml:11:16");
    }

    @Test
    void readsTheEncodingAndTheSheetThatItNames() throws IOException {
        Tables tables = mapped("encoding: windows-1252\nsheet: Blad2\n");
        byte[] bytes = "client.id,client.name,date\nx,Café,2026-11-01\n".getBytes(StandardCharsets.UTF_8);

        assertThat(TableFiles.requests(TableFiles.csv(tables, bytes))
                        .get(0)
                        .client()
                        .name())
                .isEqualTo("CafÃ©");
        assertThat(TableFiles.problems(TableFiles.workbook(tables, Sheets.of(List.of(List.of("a"))))))
                .containsExactly("t:1:1: found no sheet 'Blad2'; allowed: one of Antwoorden");
    }

    @Test
    void tellsAllThatIsWrongWithAMapping() throws IOException {
        Problems problems = new Problems();
        Path file = Files.writeString(folder.resolve("m.yaml"), """
                columns:
                  Naam: client.nam
                  Nummer: { to: client.id, vals: 1 }
                  Rij: { values: { a: b } }
                  Datum: date
                  Leeg:
                fixed: { date: 2026-11-31, language: fr, client.contry: NL, assessor: 7 }
                ignore: x
                encoding: latin
                """);

        assertThat(TableFiles.TABLES.mappedBy(file, problems)).isEmpty();
        assertThat(problems.list().stream().map(Problem::toString).map(problem -> problem.replace(folder + "/", "")))
                .extracting(problem -> problem.replaceFirst("allowed: a key of [^(]*", "… "))
                .containsExactly(
                        "m.yaml:2:9: columns.Naam: found unknown heading 'client.nam'; … (did you mean 'client.name'?)",
                        "m.yaml:3:28: columns.Nummer.vals: found unknown key 'vals'; allowed: to, values (did you mean"
                                + " 'values'?)",
                        "m.yaml:4:8: columns.Rij.to: found nothing; allowed: a value: this key is required",
                        "m.yaml:6:3: columns.Leeg: found nothing; allowed: a value: this key is required",
                        "m.yaml:7:16: fixed.date: found '2026-11-31'; allowed: a value in 'fixed' or a heading in 'columns',"
                                + " not both",
                        "m.yaml:7:38: language: found unknown language 'fr'; allowed: en, nl",
                        "m.yaml:7:57: fixed.client.contry: found unknown heading 'client.contry'; … (did you mean"
                                + " 'client.country'?)",
                        "m.yaml:7:71: assessor: found the number 7; allowed: a text (put it in quotes)",
                        "m.yaml:8:9: ignore: found 'x'; allowed: a list",
                        "m.yaml:9:11: encoding: found unknown encoding 'latin'; allowed: utf-16be, utf-16le, utf-8,"
                                + " windows-1252");
    }

    @Test
    void tellsAFileThatIsNotThere() {
        Problems problems = new Problems();

        assertThat(TableFiles.TABLES.mappedBy(folder.resolve("none.yaml"), problems))
                .isEmpty();
        assertThat(problems.list().toString()).contains("there is no such file or folder");
    }

    private Tables mapped(String mapping) throws IOException {
        Problems problems = new Problems();
        Path file = Files.writeString(folder.resolve("m.yaml"), mapping);
        Tables tables = TableFiles.TABLES.mappedBy(file, problems).orElse(null);
        assertThat(problems.list()).isEmpty();
        return tables;
    }
}
