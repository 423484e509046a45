package nl.vierlagen.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.brand.Colour;
import nl.vierlagen.report.brand.Contrast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the style sheet against the grounds on which they are seen, in charts above all (WCAG 2.2, 1.4.3 and 1.4.11). */
class InksTest {

    /** What a line or a mark needs. */
    private static final double GRAPHICS = 3;

    private static final List<String> SCHEMES = List.of("light", "dark");

    @ParameterizedTest
    @CsvSource({"light, 0", "dark, 1"})
    void textsCanBeReadOnEveryGround(String scheme, int block) throws IOException {
        Map<String, Colour> colours = colours(block);

        for (String text :
                List.of("ink", "soft", "accent", "aim", "before", "not", "partly", "largely", "fully", "open")) {
            for (String ground : List.of("paper", "tint")) {
                assertThat(Contrast.ratio(colours.get(text), colours.get(ground)))
                        .as("%s on %s, %s", text, ground, scheme)
                        .isGreaterThanOrEqualTo(Contrast.ENOUGH);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 0", "dark, 1"})
    void whatIsCertainStandsOutFromItsTrack(String scheme, int block) throws IOException {
        Map<String, Colour> colours = colours(block);

        assertThat(Contrast.ratio(colours.get("accent"), colours.get("track")))
                .as(scheme)
                .isGreaterThanOrEqualTo(GRAPHICS);
    }

    /** The colours of a scheme: first those of the light one, then those of the dark one where they differ. */
    private static Map<String, Colour> colours(int scheme) throws IOException {
        String style;
        try (var in = HtmlRenderer.class.getResourceAsStream("templates/style/tokens.ftlh")) {
            style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String[] blocks = style.split("@media");
        Map<String, Colour> colours = new HashMap<>();
        for (int i = 0; i <= scheme; i++) {
            Pattern.compile("--([a-z-]+): #([0-9a-f]{6});")
                    .matcher(blocks[i])
                    .results()
                    .forEach(found -> colours.put(found.group(1), Colour.of(Integer.parseInt(found.group(2), 16))));
        }
        colours.put("accent", colours.get("accent-" + SCHEMES.get(scheme)));
        return colours;
    }
}
