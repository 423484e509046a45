package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientIdsTest {

    /** With one hash for all of them, with a few, and with the usual ones. */
    @ParameterizedTest
    @ValueSource(longs = {1, 7, Long.MAX_VALUE})
    void tellsIdsApartWhateverTheirHashes(long hashes) throws IOException {
        List<String> stored = new ArrayList<>();
        ToLongFunction<String> hashing = id -> Math.floorMod(ClientIds.hash(id), hashes);
        ClientIds ids = new ClientIds(position -> stored.get((int) position), hashing);

        for (int i = 0; i < 100; i++) {
            assertThat(ids.get("client-" + i)).isEmpty();
            stored.add("client-" + i);
            ids.put("client-" + i, i);
        }
        stored.add("client-50");
        ids.put("client-50", 100);

        assertThat(ids.size()).isEqualTo(100);
        assertThat(ids.get("client-49")).hasValue(49);
        assertThat(ids.get("client-50")).hasValue(100);
        assertThat(ids.get("another")).isEmpty();
        assertThat(ids.mayContain("client-99")).isTrue();
        List<Long> all = new ArrayList<>();
        ids.forEachHash(all::add);
        assertThat(all).hasSize(100);
    }
}
