package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChecklistCommandTest {

    @ParameterizedTest
    @MethodSource("nl.vierlagen.report.Spoken#languages")
    void showsALayerAsTextInALanguage(String language) {
        AppRunner.Run run = AppRunner.run("checklist", "show", "internal", "--language", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        Layer layer = layer("internal");
        assertThat(run.out()).startsWith(layer.checklist().in(language).title() + " (internal ");
        assertThat(layer.checklist().criteria())
                .extracting(Criterion::id)
                .allSatisfy(id -> assertThat(run.out())
                        .contains("\n  " + id + "  weight ")
                        .contains(layer.checklist()
                                .in(language)
                                .criteria()
                                .get(id)
                                .statement()));
    }

    @Test
    void speaksDutchUnlessToldAnother() {
        assertThat(AppRunner.run("checklist", "show", "all"))
                .isEqualTo(AppRunner.run("checklist", "show", "all", "--language", "nl"))
                .isNotEqualTo(AppRunner.run("checklist", "show", "all", "--language", "en"));
    }

    @Test
    void showsALayerAsOneObjectAndAllAsAList() {
        JsonNode one = json(AppRunner.run("checklist", "show", "website", "--format", "json"));
        JsonNode all = json(AppRunner.run("checklist", "show", "all", "--format", "json"));

        assertThat(one.get("id").asString()).isEqualTo("website");
        assertThat(all.isArray()).isTrue();
        assertThat(all.get(0).get("id").asString()).isEqualTo("internal");
        assertThat(all.get(1)).isEqualTo(one);
        JsonNode criterion = one.get("themes").get(0).get("criteria").get(0);
        assertThat(criterion.get("words").get("nl").get("statement").asString()).isNotBlank();
        assertThat(criterion.get("words").get("en").get("ratings").get("not").asString())
                .isNotBlank();
    }

    @Test
    void tellsWhichLayersThereAre() {
        AppRunner.Run run = AppRunner.run("checklist", "show", "intern");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("LAYER: found 'intern'; allowed: internal, website, networks, reputation, all\n");
    }

    private static Layer layer(String id) {
        return ServiceLoader.load(Layer.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(layer -> layer.checklist().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(AppRunner.Run run) {
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        return JsonMapper.shared().readTree(run.out());
    }
}
