package nl.vierlagen.layer;

import static nl.vierlagen.layer.SoundLayer.criterion;
import static nl.vierlagen.layer.SoundLayer.measured;
import static nl.vierlagen.layer.SoundLayer.plain;
import static nl.vierlagen.layer.SoundLayer.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Layers with a checklist that breaks a rule of {@link ChecklistContract}, or of {@link LayerContract} itself. */
final class BrokenChecklists {

    private BrokenChecklists() {}

    static Stream<Broken> all() {
        String ids = "givesEveryPartAnIdThatFilesCanHold";
        String sources = "restsEveryCriterionOnASource";
        return Stream.of(
                file("weight: 3", "weight: 6", "themes[0].weight: found the number 6"),
                file("\">= 7\"", "\">= 12\"", "the band for largely (>= 12) must be milder"),
                themes(ids, "Policy", theme("Policy", 1, plain("Policy.written"))),
                themes(ids, "team.written", theme("policy", 1, plain("team.written"))),
                Broken.of(ids, "the layer's id", layer -> layer.checklist = renamed("my layer", "1.0.0")),
                themes("givesEveryPartAnIdOfItsOwn", "rename one", theme("team", 1, plain("team.written"))),
                Broken.of("hasASemanticVersion", "1.0.0", layer -> layer.checklist = renamed("sample", "1.0")),
                themes(sources, "policy.written", theme("policy", 1, resting(List.of()))),
                themes(sources, "S9.99", theme("policy", 1, resting(List.of("S9.99")))),
                themes(
                        "requiresNoGateForTheLowestLevel",
                        "raise 'requiredFor'",
                        theme(
                                "policy",
                                1,
                                criterion("policy.written", 1, Optional.of(Level.ABSENT), Optional.empty()))),
                themes(
                        "ratesEveryFigureByOneBand",
                        "move limits apart",
                        theme("policy", 1, measuredBy(measured(">= 80", ">= 79.999999999999")))),
                Broken.of("usesEveryMeasureThatItComputes", "team.size", layer -> {
                    layer.measures = new TreeSet<>(List.of(SoundLayer.MEASURE, "team.size"));
                    layer.result = BrokenFacts::withSize;
                }),
                themes("computesEveryMeasureThatItUses", "policy.age", theme("policy", 1, measuredBy(policyAge()))),
                new Broken("isFoundThroughItsServicesFile", "META-INF/services", Unnamed::new, SoundLayer.FACTS),
                Broken.of(
                        "coversEveryStatementOfTheSourcesOnThisLayer",
                        "S3.05",
                        layer -> layer.checklist = renamed("internal", "1.0.0")));
    }

    /** No services file names it. */
    private static final class Unnamed extends SoundLayer {}

    private static Broken file(String sound, String broken, String told) {
        return new Broken(
                "canBeMade",
                told,
                () -> {
                    ChecklistFiles files = new ChecklistFiles();
                    files.breaks("checklist.yaml", sound, broken);
                    SoundLayer layer = new SoundLayer();
                    layer.checklist = files.read();
                    return layer;
                },
                SoundLayer.FACTS);
    }

    /** The sound layer with one more theme. */
    private static Broken themes(String rule, String told, Theme theme) {
        return Broken.of(rule, told, layer -> {
            List<Theme> themes = new ArrayList<>(List.of(SoundLayer.themes().get(0)));
            themes.add(theme);
            layer.setThemes(themes);
        });
    }

    private static Checklist renamed(String id, String version) {
        Checklist sound = new SoundLayer().checklist;
        return new Checklist(id, version, sound.themes(), sound.words());
    }

    private static Criterion resting(List<String> sources) {
        return new Criterion(
                "policy.written", 1, Effort.NOW, Optional.empty(), List.of(), false, sources, Optional.empty());
    }

    private static Criterion measuredBy(Criterion.Measured measured) {
        return criterion("policy.written", 1, Optional.empty(), Optional.of(measured));
    }

    private static Criterion.Measured policyAge() {
        return new Criterion.Measured(
                "policy.age", Unit.MONTHS, measured("<= 6", "<= 12").bands());
    }
}
