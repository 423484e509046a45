package nl.vierlagen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageExportTest {

    private static final String HEAD = "id,author,time,inbound,reply-to\n";

    @Test
    void countsOneMessageWhereACustomerWritesTwiceBeforeTheReply() {
        WebcareFigures.Group total = total(
                "a,klant,2026-10-01T10:00Z,true,",
                "b,klant,2026-10-01T10:05Z,true,a",
                "c,wij,2026-10-01T10:30Z,false,b");

        assertThat(total.messages()).isOne();
        assertThat(total.answered()).isOne();
        assertThat(total.medianMinutes()).hasValue(30);
    }

    @Test
    void countsTheFirstPartOfAReplyInTwoParts() {
        WebcareFigures.Group total = total(
                "a,klant,2026-10-01T10:00Z,true,",
                "b,wij,2026-10-01T10:10Z,false,a",
                "c,wij,2026-10-01T10:12Z,false,b",
                "d,wij,2026-10-01T10:14Z,false,a");

        assertThat(total.messages()).isOne();
        assertThat(total.medianMinutes()).hasValue(10);
    }

    @Test
    void countsWhatACustomerWritesAfterTheReplyAsAnotherMessage() {
        Logs.Counted counted = Logs.count(log(
                "a,klant,2026-10-01T10:00Z,true,",
                "b,wij,2026-10-01T10:10Z,false,a",
                "c,klant,2026-10-01T11:00Z,true,b",
                "d,wij,2026-10-01T11:50Z,false,c",
                "e,klant,2026-10-01T12:00Z,true,d"));

        assertThat(counted.total().messages()).isEqualTo(3);
        assertThat(counted.total().answered()).isEqualTo(2);
        assertThat(counted.total().medianMinutes()).hasValue(30);
        assertThat(counted.figures().orElseThrow().openings().messages()).isOne();
    }

    @Test
    void keepsTwoCustomersInOneThreadApart() {
        WebcareFigures.Group total = total(
                "p,wij,2026-10-01T09:00Z,false,",
                "a,een,2026-10-01T10:00Z,true,p",
                "b,twee,2026-10-01T10:01Z,true,p",
                "c,wij,2026-10-01T10:20Z,false,b");

        assertThat(total.messages()).isEqualTo(2);
        assertThat(total.answered()).isOne();
        assertThat(total.medianMinutes()).hasValue(19);
    }

    @Test
    void answersTheCustomerWhomAReplyInPartsIsFor() {
        WebcareFigures.Group total = total(
                "a,een,2026-10-01T10:00Z,true,",
                "b,wij,2026-10-01T10:10Z,false,a",
                "c,een,2026-10-01T10:15Z,true,a",
                "d,wij,2026-10-01T10:20Z,false,b");

        assertThat(total.answered()).isEqualTo(2);
    }

    @Test
    void followsAThreadOfWhichTheBeginningIsNotInTheLog() {
        Logs.Counted counted = Logs.count(log(
                "a,klant,2026-10-01T10:00Z,true,gone",
                "b,wij,2026-10-01T10:10Z,false,a",
                "c,wij,2026-10-01T10:10Z,false,lost"));

        assertThat(counted.total().answered()).isOne();
        assertThat(counted.figures().orElseThrow().strayReplies()).isOne();
    }

    @Test
    void takesIdsThatAProgramWroteAsFractions() {
        assertThat(total("1,klant,2026-10-01T10:00Z,true,", "2,wij,2026-10-01T10:10Z,false,1.0")
                        .answered())
                .isOne();
    }

    @Test
    void followsAThreadHoweverLong() {
        List<String> rows = new ArrayList<>(List.of("m0,klant,2026-10-01T10:00Z,true,"));
        for (int i = 1; i < 50_000; i++) {
            rows.add("m" + i + ",wij,2026-10-01T10:00:20Z,false,m" + (i - 1));
        }
        Collections.shuffle(rows, new Random(7));

        WebcareFigures.Group total = total(rows.toArray(String[]::new));

        assertThat(total.messages()).isOne();
        assertThat(total.medianMinutes().orElseThrow() * 60).isEqualTo(20);
    }

    @Test
    void countsTheSameInWhateverOrderTheRowsCome() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<String> rows = BruteForce.randomRows(random);
            Logs.Counted before = Logs.count(log(rows.toArray(String[]::new)));
            Collections.shuffle(rows, random);

            assertThat(Logs.count(log(rows.toArray(String[]::new))).figures()).isEqualTo(before.figures());
        }
    }

    @Test
    void countsAsBruteForceDoes() {
        Random random = new Random(6);
        int answered = 0;
        for (int round = 0; round < 500; round++) {
            List<String> rows = BruteForce.randomRows(random);
            WebcareFigures.Group total = total(rows.toArray(String[]::new));

            assertThat(total).as("%s", rows).isEqualTo(BruteForce.count(rows));
            answered += total.answered();
        }
        assertThat(answered).isGreaterThan(500);
    }

    @Test
    void refusesAReactionBeforeItsMessage() {
        assertThat(Logs.count(log("b,wij,2026-10-01T09:59:59Z,false,a", "a,klant,2026-10-01T10:00Z,true,"))
                        .told())
                .isEqualTo("-:2:3: time: found a reaction before the message to which it reacts (line 3);"
                        + " allowed: a time from that of the message on");
    }

    @Test
    void tellsEveryFaultWithItsPlace() {
        Logs.Counted counted = Logs.count(log(
                "a,klant,2026-10-01T10:00Z,true,",
                "a,klant,2026-10-01T10:00Z,true,",
                ",klant,2026-10-01T10:00Z,true,",
                "c,,2026-10-01T10:00Z,true,",
                "d,klant,gisteren,true,",
                "e,klant,2026-10-01T10:00Z,ja,",
                "f,klant,2026-10-01T10:00Z,true,f",
                "g,klant"));

        assertThat(counted.figures()).isEmpty();
        assertThat(counted.told().lines())
                .extracting(line -> line.replaceFirst("; allowed: .*", ""))
                .containsExactly(
                        "-:3:1: id: found 'a'",
                        "-:4:1: id: found nothing",
                        "-:5:2: author: found nothing",
                        "-:6:3: time: found 'gisteren'",
                        "-:7:4: inbound: found 'ja'",
                        "-:8:5: reply-to: found the message's own id",
                        "-:9:2: found a row of 2 cells");
    }

    @Test
    void endsInThreadsThatRunInACircle() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add("m" + i + ",klant,2026-10-01T10:00Z,true,m" + (i + 1) % 50);
        }

        assertThat(total(rows.toArray(String[]::new)).messages()).isOne();
    }

    private static WebcareFigures.Group total(String... rows) {
        return Logs.count(log(rows)).total();
    }

    private static String log(String... rows) {
        return HEAD + String.join("\n", rows) + "\n";
    }
}
