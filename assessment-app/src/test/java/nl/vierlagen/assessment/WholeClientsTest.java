package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.recomputation.Differences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whole clients worked out by hand; the arithmetic stands beside the figures, in the folder {@code whole} of the resources. */
class WholeClientsTest {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"mixed", "orderly", "lopsided"})
    void everyFigureIsAsWorkedOutByHand(String client) throws Exception {
        Model model = ModelReader.read();
        Checklist[] checklists = HandChecklists.of(tree("checklists")).toArray(Checklist[]::new);
        Assessor assessor = new Assessor(HandLayer.layers(model, checklists), model);
        byte[] result = ResultWriter.write(
                assessor.assess(WholeClient.request(tree(client).required("given"))));
        Map<?, ?> found = JSON.readValue(result, LinkedHashMap.class);
        assertThat(Differences.of(expected(client), found)).isEmpty();
    }

    private static JsonNode tree(String name) throws Exception {
        try (InputStream in = WholeClientsTest.class.getResourceAsStream("whole/" + name + ".yaml")) {
            return YAML.readTree(in);
        }
    }

    private static Object expected(String name) throws Exception {
        try (InputStream in = WholeClientsTest.class.getResourceAsStream("whole/" + name + ".yaml")) {
            Map<?, ?> document = YAML.readValue(in, LinkedHashMap.class);
            assertThat(document.get("result")).isInstanceOf(Map.class);
            return document.get("result");
        }
    }
}
