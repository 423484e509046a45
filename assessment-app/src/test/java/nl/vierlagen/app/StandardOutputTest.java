package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    @Test
    void passesEverythingOn() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StandardOutput out = new StandardOutput(bytes);

        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        print.println("één");
        print.write('x');
        print.flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("één" + System.lineSeparator() + "x");
        assertThat(out.failure()).isEmpty();
    }

    @Test
    void remembersWhatThePrintStreamForgets() throws IOException {
        IOException full = new IOException("No space left on device");
        StandardOutput out = failing(full);

        new PrintStream(out, true, StandardCharsets.UTF_8).println("lost");

        assertThat(out.failure()).contains(full);
    }

    @Test
    void forgivesAReaderThatHasHadEnough() throws IOException {
        StandardOutput out = failing(new IOException("Broken pipe"));

        new PrintStream(out, true, StandardCharsets.UTF_8).println("unread");

        assertThat(out.failure()).isEmpty();
    }

    private static StandardOutput failing(IOException failure) throws IOException {
        OutputStream broken = mock(OutputStream.class);
        doThrow(failure).when(broken).write(any(byte[].class), anyInt(), anyInt());
        return new StandardOutput(broken);
    }
}
