package nl.vierlagen.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import nl.vierlagen.layer.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {

    private static final String OTHERS = "internal, networks, reputation, website";

    @TempDir
    private Path folder;

    @Test
    void areAddedToWhatIsThere() {
        plugin("ads", "");
        assertThat(ids(PluginReader.read(folder).beside(builtIn())))
                .containsExactly("internal", "website", "networks", "reputation", "ads");
    }

    @Test
    void takeThePlaceOfTheLayerThatTheyName() {
        plugin("networks", "networks");
        Set<Layer> all = PluginReader.read(folder).beside(builtIn());

        assertThat(ids(all)).containsExactlyInAnyOrder("internal", "website", "networks", "reputation");
        assertThat(all)
                .filteredOn(layer -> layer.checklist().id().equals("networks"))
                .extracting(layer -> layer.origin().getName())
                .containsExactly("org.example.networks.NetworksLayer");
    }

    @Test
    void takeThePlaceOfNoneThatIsNotThere() {
        plugin("ads", "network");
        assertThatThrownBy(() -> PluginReader.read(folder).beside(builtIn()))
                .isInstanceOf(UnusablePluginsException.class)
                .hasMessage("org.example.ads.AdsLayer in ads-network.jar replaces 'network', which is not there; "
                        + "allowed: one of " + OTHERS);
    }

    @Test
    void doNotTakeTheSamePlaceTwice() {
        plugin("ads", "website");
        plugin("website", "website");
        assertThatThrownBy(() -> PluginReader.read(folder).beside(builtIn()))
                .isInstanceOf(UnusablePluginsException.class)
                .hasMessage("org.example.website.WebsiteLayer in website-website.jar replaces 'website', and so does "
                        + "org.example.ads.AdsLayer in ads-website.jar; allowed: one of them");
    }

    private void plugin(String id, String replaced) {
        Map<String, String> files = new TreeMap<>(LayerProject.of(id));
        if (!replaced.isEmpty()) {
            files.replaceAll((path, text) -> !path.endsWith("Layer.java")
                    ? text
                    : text.replaceFirst(
                            "    @Override",
                            "    @Override public java.util.Optional<String> replaces() { return java.util.Optional.of(\""
                                    + replaced + "\"); }\n\n    @Override"));
        }
        PluginJars.pack(files, folder.resolve(id + (replaced.isEmpty() ? "" : "-" + replaced) + ".jar"));
    }

    private static Set<Layer> builtIn() {
        Set<Layer> found = new LinkedHashSet<>();
        ServiceLoader.load(Layer.class).forEach(found::add);
        return found;
    }

    private static List<String> ids(Set<Layer> layers) {
        return layers.stream().map(layer -> layer.checklist().id()).toList();
    }
}
