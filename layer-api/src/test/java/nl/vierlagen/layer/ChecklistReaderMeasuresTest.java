package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The measures of {@code checklist.yaml} and their bands, broken one way at a time. */
class ChecklistReaderMeasuresTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsAFaultOfAMeasure(String name, String sound, String broken, List<String> faults) {
        ChecklistFiles files = new ChecklistFiles();
        files.breaks("checklist.yaml", sound, broken);
        assertThat(files.faults())
                .containsExactlyElementsOf(
                        faults.stream().map(fault -> "checklist.yaml:" + fault).toList());
    }

    static Stream<Arguments> tellsAFaultOfAMeasure() {
        String measure = "themes[0].criteria[0].measure.";
        String unused =
                "1:1: themes: found no criterion with the measure 'policy.points'; allowed: one: the layer computes it";
        String comparison = "; allowed: a comparison such as \">= 10\" or \"< 60\"";
        String incoherent = "17:18: " + measure + "bands: found bands that do not fit together; allowed: ";
        return Stream.of(
                broken(
                        "a measure that the layer does not compute",
                        "name: policy.points",
                        "name: policy.point",
                        unused,
                        "15:17: " + measure + "name: found unknown measure 'policy.point'; allowed: policy.points"
                                + " (did you mean 'policy.points'?)"),
                broken(
                        "no name",
                        "name: policy.points",
                        "# no name",
                        unused,
                        "16:11: " + measure + "name: found nothing; allowed: a value: this key is required"),
                broken(
                        "an unknown unit",
                        "unit: points",
                        "unit: point",
                        "16:17: " + measure
                                + "unit: found unknown word 'point'; allowed: points, percent, minutes, days,"
                                + " weeks, months, number (did you mean 'points'?)"),
                broken(
                        "no bands",
                        "bands: {",
                        "# bands: {",
                        "15:11: " + measure + "bands: found nothing; allowed: a value: this key is required"),
                broken(
                        "a band that is no comparison",
                        ">= 10",
                        "10 or more",
                        "17:27: " + measure + "bands.fully: found '10 or more'" + comparison),
                broken(
                        "a band that is a number",
                        "\">= 10\"",
                        "10",
                        "17:27: " + measure + "bands.fully: found the number 10; allowed: a text (put it in quotes)"),
                broken(
                        "a band beyond all numbers",
                        ">= 10",
                        ">= 1" + "0".repeat(30),
                        "17:27: " + measure + "bands.fully: found '>= 1" + "0".repeat(30) + "'" + comparison),
                broken(
                        "bands out of order",
                        ">= 10",
                        ">= 5",
                        incoherent + "the band for largely (>= 7) must be milder than that for fully (>= 5)"),
                broken(
                        "bands of the same limit",
                        ">= 10",
                        ">= 7",
                        incoherent + "the band for largely (>= 7) must be milder than that for fully (>= 7)"),
                broken(
                        "bands of two directions",
                        ">= 7",
                        "<= 7",
                        incoherent + "the band for largely (<= 7) must be milder than that for fully (>= 10)"),
                broken(
                        "no band for fully",
                        "fully: \">= 10\", ",
                        "",
                        incoherent + "bands must begin with one for fully"),
                broken(
                        "a band for a rating that has none",
                        "{ fully:",
                        "{ not: \"< 3\", fully:",
                        "17:20: " + measure + "bands.not: found unknown key 'not'; allowed: fully, largely, partly"),
                broken(
                        "an unknown key",
                        "unit: points",
                        "unit: points\n          limit: 3",
                        "17:11: " + measure + "limit: found unknown key 'limit'; allowed: name, unit, bands"));
    }

    @Test
    void tellsAMeasureThatNoCriterionUses() {
        assertThat(new ChecklistFiles().faults("policy.points", "staff.briefed"))
                .containsExactly("checklist.yaml:1:1: themes: found no criterion with the measure 'staff.briefed';"
                        + " allowed: one: the layer computes it");
    }

    @Test
    void tellsAMeasureWhereTheLayerComputesNone() {
        assertThat(new ChecklistFiles().faults(new String[0]))
                .containsExactly("checklist.yaml:15:17: themes[0].criteria[0].measure.name: found unknown measure"
                        + " 'policy.points'; allowed: nothing here");
    }

    private static Arguments broken(String name, String sound, String broken, String... faults) {
        return arguments(name, sound, broken, List.of(faults));
    }
}
