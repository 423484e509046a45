package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void tellsSpeedFailuresAndTheTimeToGo() {
        assertThat(Progress.Lines.line("writing reports", 2_000, 3, 10_000, 10))
                .isEqualTo("writing reports: 2000 done, 3 failed, 200 a second, 8000 to go in 0:00:40");
        assertThat(Progress.Lines.line("writing reports", 10, 0, 1_000_000, 10)).endsWith("999990 to go in 277:46:30");
    }

    @Test
    void tellsNoTimeWhereNobodyKnowsTheTotal() {
        assertThat(Progress.Lines.line("reading clients", 25, 0, -1, 10))
                .isEqualTo("reading clients: 25 done, 0 failed, 3 a second");
    }
}
