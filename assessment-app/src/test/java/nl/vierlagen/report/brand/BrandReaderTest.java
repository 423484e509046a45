package nl.vierlagen.report.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import nl.vierlagen.layer.Level;
import nl.vierlagen.report.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrandReaderTest {

    @TempDir
    private Path path;

    private BrandFolder folder() {
        return new BrandFolder(path);
    }

    @Test
    void aNameIsEnough() {
        Brand brand = folder().read("name: Noorderlicht");

        assertThat(brand.name()).isEqualTo("Noorderlicht");
        assertThat(brand.colours()).isEqualTo(Brand.Colours.PLAIN);
        assertThat(brand.logo()).isEmpty();
        assertThat(brand.templates()).isEmpty();
    }

    @Test
    void readsAllThatABrandCanHave() {
        Brand brand = folder().with("art/logo.svg", BrandFolder.SVG)
                .with("r.ttf", BrandFolder.font(0))
                .with("b.ttf", BrandFolder.font(8))
                .with("own/cards.ftlh", "${cards?size}")
                .read("""
                        name: Noorderlicht
                        logo: art/logo.svg
                        colours: { cover: '#14213d', coverText: '#F4F1DE', accent: '#0b6e63', accentDark: '#7fd6a2' }
                        fonts: { family: Blocks, regular: r.ttf, bold: b.ttf }
                        contact: [Vismarkt 1, noorderlicht.example]
                        closing: { nl: Tot gauw., en: See you soon. }
                        levels: { nl: { absent: nacht } }
                        templates: own
                        """);

        assertThat(brand.logo().orElseThrow().width()).isEqualTo(40);
        assertThat(brand.colours().coverText()).isEqualTo(Colour.of(0xf4f1de));
        assertThat(brand.fonts().orElseThrow().family()).isEqualTo("Blocks");
        assertThat(brand.contact()).containsExactly("Vismarkt 1", "noorderlicht.example");
        assertThat(brand.closing()).containsEntry("en", "See you soon.");
        assertThat(brand.levels().get("nl")).containsEntry(Level.ABSENT, "nacht");
        assertThat(brand.templates().orElseThrow().texts()).containsKey("cards.ftlh");
    }

    @Test
    void coloursThatAreNotGivenComeFromThoseThatAre() {
        Brand.Colours bright =
                folder().read("name: X\ncolours: { cover: '#ffcc00' }").colours();

        assertThat(bright.coverText()).isEqualTo(Colour.of(0x000000));
        assertThat(Contrast.isEnough(bright.accent(), Brand.Colours.LIGHT_GROUNDS))
                .isTrue();
        assertThat(Contrast.isEnough(bright.accentDark(), Brand.Colours.DARK_GROUNDS))
                .isTrue();
        assertThat(folder().read("name: X\ncolours: { accent: '#0b6e63' }")
                        .colours()
                        .cover())
                .isEqualTo(Colour.of(0x0b6e63));
    }

    @Test
    void tellsAllFaultsAtOnceInTheOrderOfTheirPlaces() {
        assertThat(folder().problems(
                                "name: 7\nlogo: no.svg\ncolours: { accent: '#ffff00' }\nlevels: { nl: { absnt: x } }"))
                .extracting(problem -> problem.substring(0, problem.indexOf(": found")))
                .containsExactly(
                        "/b/brand.yaml:1:7: name",
                        "/b/brand.yaml:2:7: logo",
                        "/b/brand.yaml:3:20: colours.accent",
                        "/b/brand.yaml:4:17: levels.nl.absnt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsOneFault(String name, String yaml, String problem) {
        folder().with("small.svg", BrandFolder.SVG);

        assertThat(folder().problems(yaml)).containsExactly("/b/brand.yaml" + problem);
    }

    static Stream<Arguments> tellsOneFault() {
        String hex = "allowed: six hexadecimal digits in quotes, such as '#174a7c'";
        String inside = "allowed: a path inside the folder of the brand file";
        return Stream.of(
                arguments(
                        "no name",
                        "logo: small.svg",
                        ":1:1: name: found nothing; allowed: a value: this key is required"),
                arguments(
                        "an unknown key",
                        named("colors: {}"),
                        ":2:1: colors: found unknown key 'colors'; allowed: name, logo, colours, fonts, contact, closing,"
                                + " levels, overlay, templates (did you mean 'colours'?)"),
                arguments(
                        "a colour that YAML takes for a comment",
                        named("colours:\n  accent: #0b6e63"),
                        ":3:10: colours.accent: found nothing (a # without quotes begins a comment); " + hex),
                arguments(
                        "a colour by name",
                        named("colours: { cover: navy, coverText: '#000000' }"),
                        ":2:19: colours.cover: found 'navy'; " + hex),
                arguments(
                        "a colour of three digits",
                        named("colours: { cover: '#fff' }"),
                        ":2:19: colours.cover: found '#fff'; " + hex),
                arguments(
                        "a text that can't be read on the cover",
                        named("colours: { cover: '#ffffff', coverText: '#777777' }"),
                        ":2:41: colours.coverText: found #777777 on the cover's #ffffff, a contrast of 4.47 : 1;"
                                + " allowed: at least 4.5 : 1 (did you mean '#767676'?)"),
                arguments(
                        "a cover that is nearer to what can be read than its text is",
                        named("colours: { cover: '#6f6f6f', coverText: '#e6e6e6' }"),
                        ":2:41: colours.coverText: found #e6e6e6 on the cover's #6f6f6f, a contrast of 4.02 : 1;"
                                + " allowed: at least 4.5 : 1; nearer still, a cover of #676767 has it"
                                + " (did you mean '#f3f3f3'?)"),
                arguments(
                        "an accent that can't be read on white",
                        named("colours: { accent: '#777777' }"),
                        ":2:20: colours.accent: found #777777 on the light page's #f4f6f9, a contrast of 4.13 : 1;"
                                + " allowed: at least 4.5 : 1 (did you mean '#717171'?)"),
                arguments(
                        "an accent that can't be read in the dark",
                        named("colours: { accentDark: '#1f6fb2' }"),
                        ":2:24: colours.accentDark: found #1f6fb2 on the dark page's #1b212b, a contrast of 3.05 : 1;"
                                + " allowed: at least 4.5 : 1 (did you mean '#408cd1'?)"),
                arguments(
                        "a language that reports do not have",
                        named("closing: { xx: Xx. }"),
                        ":2:12: closing.xx: found unknown key 'xx'; allowed: " + String.join(", ", Spoken.languages())),
                arguments(
                        "a closing text without end",
                        named("closing: { en: " + "x".repeat(1001) + " }"),
                        ":2:16: closing.en: found '" + "x".repeat(80) + "…'; allowed: at most 1000 characters"),
                arguments(
                        "contact that is no list",
                        named("contact: Vismarkt 1"),
                        ":2:10: contact: found 'Vismarkt 1'; allowed: a list"),
                arguments(
                        "a file that climbs out",
                        named("logo: ../small.svg"),
                        ":2:7: logo: found '../small.svg'; " + inside),
                arguments(
                        "a file from the root",
                        named("logo: /etc/passwd"),
                        ":2:7: logo: found '/etc/passwd'; " + inside),
                arguments(
                        "a path that can't be one",
                        named("logo: \"a\\0b\""),
                        ":2:7: logo: found a text with the unprintable character U+0000; allowed: a text without it"),
                arguments(
                        "a folder for a logo",
                        named("logo: ."),
                        ":2:7: logo: found '.', which is no file; allowed: an SVG or PNG picture"),
                arguments(
                        "a file for a folder",
                        named("templates: small.svg"),
                        ":2:12: templates: found 'small.svg', which is no folder; allowed: a folder of templates (.ftlh)"));
    }

    @Test
    void twoLevelsCannotHaveOneWord() {
        assertThat(folder().problems(named("levels: { en: { absent: dusk, passive: dusk, active: day } }")))
                .containsExactly(
                        "/b/brand.yaml:2:25: levels.en.absent: found 'dusk'; allowed: a word that no other level has",
                        "/b/brand.yaml:2:40: levels.en.passive: found 'dusk'; allowed: a word that no other level has");
    }

    @Test
    void fontsAreTwo() {
        assertThat(folder().problems(named("fonts: { family: 'X\"; }' }")))
                .containsExactly(
                        "/b/brand.yaml:2:8: fonts.regular: found nothing; allowed: a value: this key is required",
                        "/b/brand.yaml:2:8: fonts.bold: found nothing; allowed: a value: this key is required",
                        "/b/brand.yaml:2:18: fonts.family: found 'X\"; }'; allowed: 1 to 64 letters without accents,"
                                + " digits, spaces and hyphens, beginning with a letter or digit");
    }

    private static String named(String yaml) {
        return "name: X\n" + yaml;
    }
}
