package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One way out of the layers' ways. A layer's steps are written as gain and effort, {@code 6/2}, and {@code !} marks a gate;
 * the layers stand in their order, {@code ;} between them. The first layer's steps are called a1, a2 and so on.
 */
class RoadmapMergeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no layer has a step                          | ;;                       | ''
            one layer keeps its order                    | ; 1/1 9/1 !2/1           | b1 b2 b3
            the highest gain for effort                  | 4/1 ; 5/1 ; 3/1          | b1 a1 c1
            gain is divided by effort                    | 5/2 ; 8/3 ; 3/1          | c1 b1 a1
            equal ones in the order of the layers        | 2/1 ; 4/2 ; 6/3          | a1 b1 c1
            equal ones again and again                   | 2/1 2/1 ; 2/1 2/1        | a1 a2 b1 b2
            a gate goes before a larger gain             | 9/1 ; !1/3               | b1 a1
            gates among themselves by gain for effort    | !2/1 ; !6/2 ; 9/1        | b1 a1 c1
            equal gates in the order of the layers       | 9/1 ; !1/1 ; !2/2        | b1 c1 a1
            a gate that waits pulls nothing forward      | 1/1 !9/1 ; 2/1           | b1 a1 a2
            a gate goes once its turn has come           | 3/1 !1/3 ; 2/1           | a1 a2 b1
            a layer with nothing left                    | 9/1 ; ; 1/1 8/1          | a1 c1 c2
            a hair more is a tie                         | 2/1 ; 2.0000000001/1     | a1 b1
            more than a hair is not                      | 2/1 ; 2.00001/1          | b1 a1
            """)
    void takesAGateThenTheMostGainThenTheFirstLayer(String name, String layers, String order) {
        List<List<RoadmapStep>> byLayer = new ArrayList<>();
        for (String steps : layers.split(";", -1)) {
            byLayer.add(steps(Character.toString('a' + byLayer.size()), steps.strip()));
        }
        assertThat(RoadmapPlanner.merged(byLayer).stream()
                        .map(RoadmapStep::criterion)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(order);
    }

    private static List<RoadmapStep> steps(String layer, String written) {
        List<RoadmapStep> steps = new ArrayList<>();
        for (String step : written.isEmpty() ? List.<String>of() : Arrays.asList(written.split(" "))) {
            String[] gainAndEffort = step.replace("!", "").split("/");
            steps.add(new RoadmapStep(
                    layer,
                    layer + (steps.size() + 1),
                    Effort.values()[Integer.parseInt(gainAndEffort[1]) - 1],
                    step.startsWith("!"),
                    Double.parseDouble(gainAndEffort[0]),
                    50,
                    Level.REACTIVE));
        }
        return steps;
    }
}
