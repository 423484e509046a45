package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextTest {

    private static final String TEXT = "naam;café ’t Hoekje €\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, \uFEFF",
        "UTF-16LE, ''",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, ''",
        "UTF-16BE, \uFEFF",
        "windows-1252, ''"
    })
    void findsTheEncoding(String encoding, String mark) throws IOException {
        assertThat(read((mark + TEXT).getBytes(Charset.forName(encoding)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void findsItHoweverFarTheFirstLetterIsThatTells(String encoding) throws IOException {
        String text = "a".repeat(70_000) + TEXT + "b".repeat(70_000) + TEXT;

        assertThat(read(text.getBytes(Charset.forName(encoding)))).isEqualTo(text);
    }

    @Test
    void findsItInOneLetterAtTheEnd() throws IOException {
        assertThat(read("café".getBytes(TableText.WINDOWS))).isEqualTo("café");
        assertThat(read("café".getBytes(StandardCharsets.UTF_8))).isEqualTo("café");
    }

    @Test
    void takesWhatItIsToldForWhatBytesDontTell() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

        assertThat(read(new TableText(new ByteArrayInputStream(bytes), Optional.of(TableText.WINDOWS))))
                .isEqualTo(new String(bytes, TableText.WINDOWS));
    }

    @Test
    void readsAllThatComesBeforeAWrongByteFirst() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((TEXT + "a".repeat(70_000)).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write('!');
        TableText text = text(bytes.toByteArray());
        char[] read = new char[100_000];
        int length = 0;
        while (length < TEXT.length() + 70_000) {
            length += text.read(read, length, read.length - length);
        }

        assertThatThrownBy(() -> text.read(read, 0, 10)).isInstanceOf(TableText.WrongBytesException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void reportsALetterThatIsCutShort(int bytes) {
        byte[] whole = "é\uD83D\uDE00".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, 2 + bytes);

        assertThatThrownBy(
                        () -> read(new TableText(new ByteArrayInputStream(cut), Optional.of(StandardCharsets.UTF_8))))
                .isInstanceOf(TableText.WrongBytesException.class);
    }

    @Test
    void readsNoMoreThanIsAllowed() throws IOException {
        TableText text = new TableText(new ByteArrayInputStream(new byte[100]), Optional.of(StandardCharsets.UTF_8));
        text.allow(10);

        assertThat(text.read(new char[50], 0, 50)).isEqualTo(10);
        assertThatThrownBy(() -> text.read(new char[50], 0, 50)).isInstanceOf(TableText.TooLongException.class);
        text.allow(5);
        assertThat(text.read(new char[50], 0, 50)).isEqualTo(5);
    }

    @Test
    void readsAStreamThatComesByteByByte() throws IOException {
        InputStream slow = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };

        assertThat(read(new TableText(slow, Optional.empty()))).isEqualTo(TEXT);
    }

    private static String read(byte[] bytes) throws IOException {
        return read(text(bytes));
    }

    private static TableText text(byte[] bytes) {
        TableText text = new TableText(new ByteArrayInputStream(bytes), Optional.empty());
        text.allow(Integer.MAX_VALUE);
        return text;
    }

    private static String read(TableText text) throws IOException {
        text.allow(Integer.MAX_VALUE);
        StringBuilder read = new StringBuilder();
        char[] some = new char[777];
        for (int length = text.read(some); length >= 0; length = text.read(some)) {
            read.append(some, 0, length);
        }
        return read.toString();
    }
}
