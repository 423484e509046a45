package nl.vierlagen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the reader agree on when an insight holds. */
class OverlaySchemaTest {

    private static final Validator VALIDATOR = Validator.of(SchemaName.OVERLAY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"balanceBelow\": 60 }",
                "{ \"level\": \"website\", \"atLeast\": \"active\" }",
                "{ \"level\": \"website\", \"atMost\": \"absent\" }",
                "{ \"level\": \"website\", \"above\": \"internal\", \"by\": 4 }",
                "{ \"measure\": \"webcare-response\", \"of\": \"reputation\", \"<\": 10.5 }",
                "{ \"any\": [ { \"all\": [ { \"balanceBelow\": 60 } ] } ] }",
            })
    void takesWhatTheReaderTakes(String when) {
        assertThat(VALIDATOR.faults(Json.of("{ \"id\": \"own\", \"version\": \"1.0.0\", " + insights(when) + " }")))
                .isEmpty();
        assertThat(read(when).insights()).extracting(insight -> insight.id()).contains("own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"balanceBelow\": 101 }",
                "{ \"level\": \"web\", \"atLeast\": \"active\" }",
                "{ \"level\": \"website\", \"atMost\": \"asleep\" }",
                "{ \"any\": [ { \"level\": \"website\", \"above\": \"internal\" } ] }",
                "{ \"any\": [ { \"measure\": \"webcare-response\", \"<\": 10 } ] }",
                "{ \"any\": [ { \"level\": \"website\", \"atLeast\": \"active\", \"atMost\": \"active\" } ] }",
                "{ \"all\": [] }",
                "{ \"all\": [ {} ] }",
                "{ \"score\": \"website\" }",
            })
    void refusesWhatTheReaderRefuses(String when) {
        assertThat(VALIDATOR.faults(Json.of("{ \"id\": \"own\", \"version\": \"1.0.0\", " + insights(when) + " }")))
                .isNotEmpty();
        assertThatThrownBy(() -> read(when)).isInstanceOf(InvalidChecklistException.class);
    }

    private static String insights(String when) {
        return "\"insights\": [ { \"id\": \"own\", \"source\": \"S3.04\", \"when\": " + when
                + ", \"words\": { \"nl\": { \"title\": \"T\", \"text\": \"T\", \"action\": \"A\" } } } ]";
    }

    private static Model read(String when) {
        Optional<Node> changes = Documents.yaml("o.yaml", "{ " + insights(when) + " }", new Problems());
        return ModelReader.read(List.of(changes.orElseThrow()), Goal.builtIn(), List.of());
    }
}
