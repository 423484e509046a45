package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vierlagen.layer.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String NOT_UTF_8 =
            "found bytes that are not UTF-8; allowed: UTF-8: save the file in that encoding";
    private static final String TOO_LONG = "found more than 8388608 bytes; allowed: a smaller document";

    @Test
    void takesTheWholeForOneDocument() throws IOException {
        assertThat(told(reader("a: é\nb: €\n").whole(Document.Syntax.YAML))).isEqualTo("f:1:1 YAML a: é\nb: €\n");
        assertThat(told(reader("").whole(Document.Syntax.JSON))).isEqualTo("f:1:1 JSON ");
    }

    @Test
    void leavesOutAByteOrderMark() throws IOException {
        assertThat(told(reader("\uFEFFa: 1").whole(Document.Syntax.YAML))).isEqualTo("f:1:1 YAML a: 1");
        assertThat(lines("\uFEFF{}\n{}")).containsExactly("f:1:1 JSON {}\n", "f:2:1 JSON {}");
        assertThat(anything("\uFEFF{}\n{}")).containsExactly("f:1:1 JSON {}\n", "f:2:1 JSON {}");
        assertThat(anything("\uFEFFa: 1\n")).containsExactly("f:1:1 YAML a: 1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16"})
    void tellsAnotherEncoding(String encoding) throws IOException {
        byte[] bytes = "{\"name\": \"Café\"}\n".getBytes(Charset.forName(encoding));

        assertThat(told(reader(bytes).whole(Document.Syntax.JSON))).isEqualTo("f:1:1: " + NOT_UTF_8);
        List<Document> lines = new ArrayList<>();
        reader(bytes).lines(lines::add);
        assertThat(told(lines.get(0))).isEqualTo("f:1:1: " + NOT_UTF_8);
        List<Document> any = new ArrayList<>();
        reader(bytes).anything(any::add);
        assertThat(any).extracting(TextReaderTest::told).containsExactly("f:1:1: " + NOT_UTF_8);
    }

    @Test
    void cutsAtLineFeedsAndPassesOverBlankLines() throws IOException {
        assertThat(lines("{1}\r\n\n  \t\n{2}\n\n{3}"))
                .containsExactly("f:1:1 JSON {1}\r\n", "f:4:1 JSON {2}\n", "f:6:1 JSON {3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\r\n\t\n", "\uFEFF\n"})
    void tellsLinesWithoutAnyClient(String text) throws IOException {
        assertThat(lines(text)).containsExactly("f:1:1: found an empty document; allowed: a client on each line");
    }

    @Test
    void goesOnAfterALineInAnotherEncoding() throws IOException {
        List<Document> documents = new ArrayList<>();
        reader("{1}\n{é}\n{3}\n".getBytes(StandardCharsets.ISO_8859_1)).lines(documents::add);

        assertThat(documents)
                .extracting(TextReaderTest::told)
                .containsExactly("f:1:1 JSON {1}\n", "f:2:1: " + NOT_UTF_8, "f:3:1 JSON {3}\n");
    }

    @Test
    void refusesOneByteTooMany() throws IOException {
        assertThat(told(reader("x".repeat(Documents.MAX_CHARACTERS + 1)).whole(Document.Syntax.JSON)))
                .isEqualTo("f:1:1: " + TOO_LONG);
        assertThat(reader("x".repeat(Documents.MAX_CHARACTERS)).whole(Document.Syntax.JSON))
                .isInstanceOf(Document.Readable.class);
    }

    @Test
    void goesOnAfterALineThatIsFarTooLong() throws IOException {
        InputStream in = new SequenceInputStream(new SpacesAndLineFeed(3L * Documents.MAX_CHARACTERS), bytes("{2}"));
        List<Document> documents = new ArrayList<>();
        new TextReader("f", in).lines(documents::add);

        assertThat(documents).extracting(TextReaderTest::told).containsExactly("f:1:1: " + TOO_LONG, "f:2:1 JSON {2}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void knowsWhatItIsByTheFirstLine(String name, String text, List<String> documents) throws IOException {
        assertThat(anything(text)).isEqualTo(documents);
    }

    static Stream<Arguments> knowsWhatItIsByTheFirstLine() {
        return Stream.of(
                arguments("nothing", "", List.of("f:1:1 YAML ")),
                arguments("blank lines", "\n \n", List.of("f:1:1 YAML \n \n")),
                arguments("an object on one line", "{\"a\": 1}", List.of("f:1:1 JSON {\"a\": 1}")),
                arguments(
                        "an object on several lines", "\n{\n\"a\": {}\n}\n", List.of("f:1:1 JSON \n{\n\"a\": {}\n}\n")),
                arguments(
                        "an object on each line, indented",
                        "\n  {1}  \n\n {2}\n",
                        List.of("f:2:1 JSON   {1}  \n", "f:4:1 JSON  {2}\n")),
                arguments("anything else", "a: 1\n{b}\n", List.of("f:1:1 YAML a: 1\n{b}\n")));
    }

    @Test
    void refusesBlankLinesWithoutEnd() throws IOException {
        InputStream endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                read++;
                if (read > 2 * Documents.MAX_CHARACTERS) {
                    throw new AssertionError("read on and on");
                }
                return '\n';
            }
        };
        List<Document> documents = new ArrayList<>();
        new TextReader("f", endless).anything(documents::add);

        assertThat(documents).extracting(TextReaderTest::told).containsExactly("f:1:1: " + TOO_LONG);
    }

    private static List<String> lines(String text) throws IOException {
        List<Document> documents = new ArrayList<>();
        reader(text).lines(documents::add);
        return documents.stream().map(TextReaderTest::told).toList();
    }

    private static List<String> anything(String text) throws IOException {
        List<Document> documents = new ArrayList<>();
        reader(text).anything(documents::add);
        return documents.stream().map(TextReaderTest::told).toList();
    }

    private static String told(Document document) {
        if (document instanceof Document.Readable readable) {
            return readable.start() + " " + readable.syntax() + " " + readable.text();
        }
        return ((Document.Unreadable) document).problems().get(0).toString();
    }

    private static TextReader reader(String text) {
        return reader(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TextReader reader(byte[] bytes) {
        return new TextReader("f", new ByteArrayInputStream(bytes));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many spaces and a line feed, without holding them. */
    private static final class SpacesAndLineFeed extends InputStream {
        private long left;

        SpacesAndLineFeed(long spaces) {
            this.left = spaces + 1;
        }

        @Override
        public int read() {
            left--;
            return left < 0 ? -1 : left == 0 ? '\n' : ' ';
        }
    }
}
