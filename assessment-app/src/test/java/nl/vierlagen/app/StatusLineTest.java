package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StatusLineTest {

    private static final String ERASE = "\r\u001b[K";

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final StatusLine line = new StatusLine(shown, 80);
    private final PrintStream err = new PrintStream(line, true, StandardCharsets.UTF_8);

    @Test
    void givesItsPlaceToWhatIsWritten() throws IOException {
        line.draw("half");
        err.println("Café: not reported");
        line.draw("whole");
        line.leave();
        err.println("done");

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .isEqualTo(ERASE + "half" + ERASE + "Café: not reported" + System.lineSeparator() + ERASE + "whole\n"
                        + "done" + System.lineSeparator());
    }

    @Test
    void breaksIntoNoLineThatIsBeingWritten() throws IOException {
        err.print("half a ");
        line.draw("bar");
        err.println("line");
        line.leave();

        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("half a line" + System.lineSeparator());
    }

    @Test
    void leavesRoomForAKeyThatIsPressed() {
        assertThat(line.length()).isEqualTo(77);
        assertThat(new StatusLine(shown, 1).length()).isEqualTo(1);
    }
}
