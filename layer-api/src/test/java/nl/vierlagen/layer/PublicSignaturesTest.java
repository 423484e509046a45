package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicSignaturesTest {

    private static final Path LIST = Path.of("api.txt");
    private static final String RENEW = "api.renew";

    @Test
    void areThoseOfTheList() throws IOException {
        List<String> now = PublicSignatures.all();
        if (Boolean.getBoolean(RENEW)) {
            Files.write(LIST, now);
        }
        List<String> before = Files.readAllLines(LIST);
        assertThat(without(before, now))
                .as("gone from what others compile against: a break, which layer-api/api.txt must not lose by accident."
                        + " Keep it, or follow docs/decisions/0020 and " + howToRenew())
                .isEmpty();
        assertThat(without(now, before))
                .as("new for others to compile against, and for ever: make it package-private, or " + howToRenew())
                .isEmpty();
        assertThat(now).as("the order of layer-api/api.txt: " + howToRenew()).isEqualTo(before);
    }

    /** Jackson and the like are not part of the bargain: a layer may bring another version. */
    @Test
    void nameNoTypeFromOutsideTheJdk() {
        assertThat(PublicSignatures.all())
                .as("signatures with a type of a library: take a type of this package instead")
                .noneMatch(line -> line.matches(".*\\b(tools|org|com|net)\\..*"));
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        rest.removeAll(others);
        return rest;
    }

    private static String howToRenew() {
        return "run: mvn -pl layer-api test -Dtest=PublicSignaturesTest -D" + RENEW + "=true";
    }
}
