package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {

    @ParameterizedTest(name = "{0} entries")
    @ValueSource(ints = {0, 1, 7, 8, 9, 10, 100})
    void findsEveryEntryInAnyOrder(int size) {
        List<Node.Entry> all =
                IntStream.range(0, size).mapToObj(EntriesTest::entry).toList();
        Entries entries = new Entries(all);
        for (int step = 1; step <= 3; step++) {
            for (int i = 0; i < size; i += step) {
                assertThat(entries.indexOf("key" + i)).isEqualTo(i);
                assertThat(entries.indexOf("key" + i)).isEqualTo(i);
                assertThat(entries.indexOf("key" + (size - 1 - i))).isEqualTo(size - 1 - i);
                assertThat(entries.indexOf("none")).isEqualTo(-1);
            }
        }
        assertThat(entries.indexOf("key" + size)).isEqualTo(-1);
    }

    @ParameterizedTest(name = "{0} entries")
    @ValueSource(ints = {1, 7, 8, 9, 10, 100})
    void addsEachKeyOnce(int size) {
        Entries entries = new Entries();
        for (int i = 0; i < size; i++) {
            assertThat(entries.add(entry(i))).isEqualTo(-1);
            assertThat(entries.add(entry(i))).isEqualTo(i);
            assertThat(entries.add(entry(i / 2))).isEqualTo(i / 2);
        }
        assertThat(entries.list()).hasSize(size);
    }

    private static Node.Entry entry(int number) {
        Place place = new Place("f", 1, number + 1);
        return new Node.Entry(place, "key" + number, new Node.Scalar(place, Node.Kind.NOTHING, ""));
    }
}
