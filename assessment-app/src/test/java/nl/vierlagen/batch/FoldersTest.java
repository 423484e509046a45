package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    @Test
    void hasNoFoldersForFewClients() throws IOException {
        Folders folders = Folders.of(clients(10_000));

        assertThat(folders.names()).isEmpty();
        assertThat(folders.before("client-1")).isEmpty();
    }

    @Test
    void hasFoldersOfAtMostAThousandForMore() throws IOException {
        Folders folders = Folders.of(clients(10_001));

        Map<String, Integer> inside = new HashMap<>();
        for (int i = 0; i < 10_001; i++) {
            inside.merge(folders.before("client-" + i), 1, Integer::sum);
        }
        assertThat(inside.values()).allMatch(count -> count <= 1000);
        assertThat(inside.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        folders.names().stream().map(name -> name + "/").toList());
        assertThat(folders.names()).first().isEqualTo("00");
    }

    @Test
    void takesTwiceAsManyFoldersUntilNoneHoldsTooManyAndNoMore() throws IOException {
        ClientIds ids = clients(1000);

        for (int mostInside : new int[] {10, 20, 100, 999}) {
            int count = Folders.of(ids, 1, mostInside).names().size();
            assertThat(most(ids, count)).isLessThanOrEqualTo(mostInside);
            assertThat(count == 2 || most(ids, count / 2) > mostInside).isTrue();
        }
    }

    @Test
    void movesNoOtherForOneMoreClient() throws IOException {
        ClientIds fewer = clients(300);
        ClientIds more = clients(301);
        Folders before = Folders.of(fewer, 1, 100);
        Folders after = Folders.of(more, 1, 100);

        assertThat(after.names()).isEqualTo(before.names());
        for (int i = 0; i < 300; i++) {
            assertThat(after.before("client-" + i)).isEqualTo(before.before("client-" + i));
        }
    }

    private static int most(ClientIds ids, int count) {
        Map<Long, Integer> inside = new HashMap<>();
        ids.forEachHash(hash -> inside.merge(Math.floorMod(hash, (long) count), 1, Integer::sum));
        return inside.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    private static ClientIds clients(int count) throws IOException {
        ClientIds ids = new ClientIds(position -> "client-" + position);
        for (int i = 0; i < count; i++) {
            ids.put("client-" + i, i);
        }
        return ids;
    }
}
