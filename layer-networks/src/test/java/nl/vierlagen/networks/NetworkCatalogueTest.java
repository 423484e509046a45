package nl.vierlagen.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.vierlagen.layer.InvalidChecklistException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkCatalogueTest {

    private final NetworkCatalogue catalogue = NetworkCatalogue.get();

    @ParameterizedTest
    @CsvSource({
        "linkedin, LinkedIn, BUSINESS",
        "facebook, Facebook, SOCIAL",
        "x, X, MICROBLOG",
        "youtube, YouTube, VIDEO",
        "whatsapp, WhatsApp, MESSAGING",
        "google-business-profile, Google Business Profile, REVIEW",
        "glassdoor, Glassdoor, EMPLOYER"
    })
    void knowsTheNetworksInUse(String id, String name, Network.Kind kind) {
        assertThat(catalogue.byId(id)).hasValueSatisfying(network -> {
            assertThat(network.name()).isEqualTo(name);
            assertThat(network.kind()).isEqualTo(kind);
        });
    }

    @Test
    void writesIdsInOneWay() {
        assertThat(catalogue.ids()).allSatisfy(id -> assertThat(id).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
    }

    @Test
    void keepsFormerNamesApartFromPresentOnes() {
        List<String> former = catalogue.networks().stream()
                .flatMap(network -> network.formerly().stream())
                .toList();
        assertThat(former).isNotEmpty().doesNotHaveDuplicates().doesNotContainAnyElementsOf(catalogue.ids());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "networks: [{ id: a, name: A, kind: video }, { id: a, name: B, kind: video }] | no other network has",
                "networks: [{ id: other, name: A, kind: video }] | no other network has",
                "networks: [{ id: a, name: A, kind: vidoe }] | video",
                "networks: [{ id: a, kind: video }] | required",
                "networks: [{ id: a, name: A, kind: video, colour: red }] | colour",
                "nets: [] | required"
            })
    void refusesADamagedCatalogue(String yaml, String reason) {
        assertThatExceptionOfType(InvalidChecklistException.class)
                .isThrownBy(() -> NetworkCatalogue.read(yaml))
                .withMessageContaining(reason);
    }
}
