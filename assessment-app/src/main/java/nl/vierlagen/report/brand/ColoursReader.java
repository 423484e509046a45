package nl.vierlagen.report.brand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;

/** Reads the colours of a brand, fills in those that are not given, and measures what is read against what. */
final class ColoursReader {

    private static final Colour BLACK = Colour.of(0x000000);
    private static final List<String> KEYS = List.of("cover", "coverText", "accent", "accentDark");
    private static final String ALLOWED = "six hexadecimal digits in quotes, such as '#174a7c'";

    private final Fields fields;
    private final Problems problems;

    ColoursReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    Brand.Colours read() {
        int before = problems.size();
        KEYS.forEach(this::rejectComment);
        Optional<Colour> givenCover = colour("cover");
        Optional<Colour> givenText = colour("coverText");
        Optional<Colour> givenAccent = colour("accent");
        Optional<Colour> givenDark = colour("accentDark");

        Colour accent = givenAccent
                .or(() -> givenCover.map(cover -> Contrast.nearest(cover, Brand.Colours.LIGHT_GROUNDS)))
                .orElse(Brand.Colours.PLAIN.accent());
        // What can be read on white is a ground on which white can be read.
        Colour cover = givenCover.or(() -> givenAccent).orElse(Brand.Colours.PLAIN.cover());
        Colour text = givenText.orElseGet(() -> onto(cover));
        Colour dark = givenDark.orElseGet(() -> givenAccent.isEmpty() && givenCover.isEmpty()
                ? Brand.Colours.PLAIN.accentDark()
                : Contrast.nearest(accent, Brand.Colours.DARK_GROUNDS));

        if (problems.size() == before) {
            givenText.ifPresent(given -> checkCover(given, cover));
        }
        givenAccent.ifPresent(given -> check("accent", given, Brand.Colours.LIGHT_GROUNDS, "the light page"));
        givenDark.ifPresent(given -> check("accentDark", given, Brand.Colours.DARK_GROUNDS, "the dark page"));
        return new Brand.Colours(cover, text, accent, dark);
    }

    private static Colour onto(Colour cover) {
        Colour white = Brand.Colours.PLAIN.coverText();
        return Contrast.isEnough(white, List.of(cover)) ? white : BLACK;
    }

    /** Without quotes, a colour is a comment of YAML, and the key has no value. */
    private void rejectComment(String key) {
        if (fields.keys().contains(key) && !fields.has(key)) {
            problems.add(fields.place(key), fields.path(key), "nothing (a # without quotes begins a comment)", ALLOWED);
        }
    }

    private Optional<Colour> colour(String key) {
        Optional<String> text = fields.text(key);
        Optional<Colour> colour = text.flatMap(Colour::parse);
        if (text.isPresent() && colour.isEmpty()) {
            fields.reject(key, ALLOWED);
        }
        return colour;
    }

    private void checkCover(Colour text, Colour cover) {
        if (!Contrast.isEnough(text, List.of(cover))) {
            Colour other = Contrast.nearest(text, List.of(cover));
            Colour ground = Contrast.nearest(cover, List.of(text));
            boolean isGroundNearer = Contrast.distance(cover, ground) < Contrast.distance(text, other);
            reject(
                    "coverText",
                    text.css() + " on the cover's " + cover.css() + ", a contrast of " + told(text, cover),
                    "at least 4.5 : 1"
                            + (isGroundNearer ? "; nearer still, a cover of " + ground.css() + " has it" : ""),
                    other);
        }
    }

    private void check(String key, Colour colour, List<Colour> grounds, String page) {
        if (!Contrast.isEnough(colour, grounds)) {
            Colour worst = grounds.stream()
                    .min((one, other) -> Double.compare(Contrast.ratio(colour, one), Contrast.ratio(colour, other)))
                    .orElseThrow();
            reject(
                    key,
                    colour.css() + " on " + page + "'s " + worst.css() + ", a contrast of " + told(colour, worst),
                    "at least 4.5 : 1",
                    Contrast.nearest(colour, grounds));
        }
    }

    private void reject(String key, String found, String allowed, Colour nearest) {
        problems.add(new Problem(fields.place(key), fields.path(key), found, allowed, Optional.of(nearest.css())));
    }

    /** Rounded down, so that what is not enough never reads as if it were. */
    private static String told(Colour one, Colour other) {
        return BigDecimal.valueOf(Contrast.ratio(one, other))
                        .setScale(2, RoundingMode.DOWN)
                        .toPlainString()
                + " : 1";
    }
}
