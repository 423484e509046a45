package nl.vierlagen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplyTimesTest {

    @Test
    void findsTheMiddleAndTheNinetiethOfAnyNumberOfTimes() {
        Random random = new Random(4);
        for (int size = 1; size < 120; size++) {
            ReplyTimes times = new ReplyTimes();
            List<Long> sorted = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                sorted.add((long) random.nextInt(i % 2 == 0 ? 20 : 10_000));
                times.add(sorted.get(i));
            }
            sorted.sort(null);

            double middle = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
            assertThat(times.median()).hasValue(middle);
            assertThat(times.ninetieth()).hasValue(sorted.get((int) Math.ceil(size * 0.9 - 1e-9) - 1));
            assertThat(times.withinHour()).isEqualTo((int)
                    sorted.stream().filter(time -> time <= 3600).count());
        }
    }

    @Test
    void knowsNothingOfNoTimes() {
        assertThat(new ReplyTimes().median()).isEmpty();
        assertThat(new ReplyTimes().ninetieth()).isEmpty();
    }
}
