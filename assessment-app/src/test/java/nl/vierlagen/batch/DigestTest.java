package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.intake.Texts;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final String HEAD = "client.id;client.name;date;shop.counter.clean\n";

    @Test
    void isTheSameForARowThatSaysTheSameElsewhere() throws Exception {
        List<String> first = digests(HEAD + "x;X;2026-11-01;fully\ny;Y;2026-11-01;\n");
        List<String> second = digests(HEAD + "\ny; Y ;2026-11-01\n\n\nx;X;2026-11-01;F\n");

        assertThat(first).hasSize(2).doesNotHaveDuplicates();
        assertThat(second).containsExactly(first.get(1), first.get(0));
    }

    @Test
    void isAnotherForARowThatSaysSomethingElse() throws Exception {
        assertThat(digests(HEAD + "x;X;2026-11-01;fully\nx;X;2026-11-01;\nx;X;2026-11-01;not\nx;Xf;2026-11-01;\n"))
                .doesNotHaveDuplicates();
    }

    @Test
    void isAnotherForTheSameTextInAnotherSyntax() {
        Place start = Place.startOf("f");

        assertThat(Digest.of(new Document.Readable(start, Document.Syntax.YAML, "{}")))
                .isNotEqualTo(Digest.of(new Document.Readable(start, Document.Syntax.JSON, "{}")));
    }

    @Test
    void isNoneOfWhatCantBeRead() {
        Document unreadable = new Document.Unreadable(new Problem(Place.startOf("f"), "", "a", "b", Optional.empty()));

        assertThatThrownBy(() -> Digest.of(unreadable)).hasMessage("no text at f:1:1");
    }

    private static List<String> digests(String table) throws UnusableSourceException {
        List<String> digests = new ArrayList<>();
        ByteArrayInputStream standard = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
        Sources.of(List.of("-"), standard, Optional.empty(), Texts.TABLES)
                .forEach(document -> digests.add(Digest.of(document)));
        return digests;
    }
}
