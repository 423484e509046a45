package nl.vierlagen.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Problems;
import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void knowsTheNetworksOfTheCatalogueAndNoOthers() {
        Layer networks = ServiceLoader.load(Layer.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(layer -> layer.checklist().id().equals("networks"))
                .findFirst()
                .orElseThrow();
        Problems problems = new Problems();
        List<String> catalogue = Documents.beside(networks.getClass(), "networks.yaml", problems)
                .flatMap(node -> Fields.of(node, "", problems))
                .orElseThrow()
                .list("networks")
                .stream()
                .flatMap(entry -> entry.text("id").stream())
                .toList();

        assertThat(Signs.get().networks()).extracting(NetworkSigns::id).containsExactlyInAnyOrderElementsOf(catalogue);
    }

    @Test
    void bearsOnCriteriaOfTheLayer() {
        Layer website = ServiceLoader.load(Layer.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(layer -> layer.checklist().id().equals(WebsiteEvidence.LAYER))
                .findFirst()
                .orElseThrow();

        List<String> criteria = Stream.of(Subject.values())
                .flatMap(subject -> subject.criterion().stream())
                .toList();

        assertThat(criteria)
                .isNotEmpty()
                .allMatch(id -> website.checklist().criterion(id).isPresent());
    }

    @Test
    void takesThePluginsWordsForNetworks() {
        assertThat(List.of("twitter", "Facebook", "email", "nonsense"))
                .extracting(Signs.get()::idOf)
                .containsExactly("x", "facebook", "e-mail", "other");
    }
}
