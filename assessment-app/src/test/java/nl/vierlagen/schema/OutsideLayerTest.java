package nl.vierlagen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.overlay.Overlays;
import nl.vierlagen.report.ReportLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OutsideLayerTest {

    private static final Layers LAYERS = new Layers(Set.of(new OutsideLayer()), BuiltIn.MODEL);
    private static final Schemas SCHEMAS =
            new Schemas(LAYERS, new ReportLanguages(LAYERS, BuiltIn.MODEL, Overlays.NONE));
    private static final Validator ASSESSMENTS = Validator.of(SCHEMAS.of(SchemaName.ASSESSMENT, "en"));

    private static JsonNode withFacts(String facts) {
        return with("{ facts: " + facts + " }");
    }

    private static JsonNode with(String layer) {
        return Json.ofYaml("{ client: { id: x, name: X }, date: 2026-11-01, layers: { shop: " + layer + " } }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{ counter: { total: 9, hours: 1.5, checked: 2026-02-28, plan: 2026-02-28, open: true } }",
                "{ counter: { total: null, hours: null, checked: null, plan: null, open: null, names: null, points: null } }",
                "{ counter: { hours: -0.5, plan: false, names: [], points: [] } }",
                "{ counter: { total: 2.0, hours: 24, names: [a, a], points: [far, near] } }",
                "{ counter: { shelves: [] } }",
                "{ counter: { open: false, shelves: [ { name: a }, { name: a, page: 'https://example.org', size: small, sold: { today: 0 } } ] } }",
                "{ counter: { shelves: [ { name: a, page: null, size: null, sold: null }, { name: b, sold: { today: null } } ] } }",
                "{ till: null }",
                "{ till: { sums: { right: false } } }"
            })
    void letsFactsBeOfTheirType(String facts) {
        assertThat(ASSESSMENTS.faults(withFacts(facts))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{ unknown: 1 }",
                "{ counter: 1 }",
                "{ counter: { unknown: 1 } }",
                "{ counter: { total: 0 } }",
                "{ counter: { total: 10 } }",
                "{ counter: { total: 1.5 } }",
                "{ counter: { total: '1' } }",
                "{ counter: { hours: -0.6 } }",
                "{ counter: { hours: 24.1 } }",
                "{ counter: { checked: 2026-02-29 } }",
                "{ counter: { checked: 2026-2-28 } }",
                "{ counter: { checked: true } }",
                "{ counter: { plan: soon } }",
                "{ counter: { open: 'true' } }",
                "{ counter: { names: a } }",
                "{ counter: { names: [' '] } }",
                "{ counter: { names: [null] } }",
                "{ counter: { points: [near, near] } }",
                "{ counter: { points: [nearby] } }",
                "{ counter: { shelves: {} } }",
                "{ counter: { shelves: [ null ] } }",
                "{ counter: { shelves: [ {} ] } }",
                "{ counter: { shelves: [ { name: null } ] } }",
                "{ counter: { shelves: [ { name: a, page: example.org } ] } }",
                "{ counter: { shelves: [ { name: a, page: 'ftp://example.org' } ] } }",
                "{ counter: { shelves: [ { name: a, size: middle } ] } }",
                "{ counter: { shelves: [ { name: a, sold: { today: 6 } } ] } }",
                "{ counter: { shelves: [ { name: a, sold: { yesterday: 1 } } ] } }",
                "{ till: {} }",
                "{ till: { sums: {} } }",
                "{ till: { sums: { right: null } } }"
            })
    void letsNoFactBeOfAnother(String facts) {
        assertThat(ASSESSMENTS.faults(withFacts(facts))).isNotEmpty();
    }

    @Test
    void hasItsCriteria() {
        assertThat(ASSESSMENTS.faults(with("{ answers: { counter.clean: fully } }")))
                .isEmpty();
        assertThat(ASSESSMENTS.faults(with("{ answers: { counter.clean: not-applicable } }")))
                .isNotEmpty();
        assertThat(ASSESSMENTS.faults(with("{ answers: { counter.clean: { rating: not-applicable } } }")))
                .isNotEmpty();
        assertThat(ASSESSMENTS.faults(with("{ answers: { counter.clean: { rating: not-applicable, note: a } } }")))
                .isEmpty();
        assertThat(ASSESSMENTS.faults(with("{ answers: { counter.queue: fully } }")))
                .isNotEmpty();
    }

    @Test
    void tellsTheWordsOfItsFacts() {
        JsonNode shelves = Json.of(SCHEMAS.of(SchemaName.ASSESSMENT, "en"))
                .at("/properties/layers/properties/shop/properties/facts/properties/counter/properties/shelves");

        assertThat(shelves.get("description").stringValue()).isEqualTo("Shelves");
        assertThat(shelves.at("/items/properties/size/description").stringValue())
                .isEqualTo("How large?\nsmall: S\nlarge: L");
    }

    @Test
    void hasItsHeadingsInMappingFiles() {
        Validator mappings = Validator.of(SCHEMAS.of(SchemaName.COLUMNS, "en"));

        assertThat(mappings.faults(Json.ofYaml("""
                columns: { A: shop.counter.clean, B: shop.counter.clean.note, C: shop.facts.counter.total, D: shop.facts.a.b }
                fixed: { targets.shop: active, shop.facts.till.sums.right: true, shop.facts.a.b: 3 }
                """))).isEmpty();
        assertThat(mappings.faults(Json.ofYaml("columns: { A: shop.counter.queue }")))
                .isNotEmpty();
        assertThat(mappings.faults(Json.ofYaml("columns: { A: store.facts.a }")))
                .isNotEmpty();
        assertThat(mappings.faults(Json.ofYaml("fixed: { shop.facts.counter.total: 10 }")))
                .isNotEmpty();
    }
}
