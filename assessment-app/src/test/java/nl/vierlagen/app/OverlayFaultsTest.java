package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an overlay is told at its line, by the keys that its author wrote, and what is meant once. */
class OverlayFaultsTest {

    private static final String HEAD = "id: own\nversion: 1.0.0\nfits: { website: ^1.0.0, internal: ^1.0.0 }\n";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "layers: { website: { themes: [ { id: privacy, weight: 9 } ] } }                     | o.yaml:4:55: layers.website.themes[privacy].weight: found the number 9; allowed: a number from 1 to 5",
                "layers: { website: { themes: [ { id: privacie, off: true } ] } }                    | o.yaml:4:32: layers.website.themes[privacie]: found unknown id 'privacie'; allowed: sharing, interaction, findability, currency, community, integration, privacy (did you mean 'privacy'?)",
                "layers: { website: { teams: [] } }                                                  | o.yaml:4:22: layers.website.teams: found unknown key 'teams'; allowed: themes, words, or the name of a catalogue of this layer",
                "layers: { networks: { themes: [] } }                                                | o.yaml:4:21: layers.networks: found changes to networks, while 'fits' does not name it; allowed: changes to layers that 'fits' names, each with the versions that they are for",
                "words: { nl: { level: { absent: 'Niets {0}' } } }                                   | o.yaml:4:33: words.nl.level.absent: found 'Niets {0}'; allowed: a text with no arguments but those of 'afwezig'",
                "goals: [sales]                                                                      | o.yaml:4:8: goals: found a list; allowed: ids of new goals, each once: [a-z][a-z0-9]*(-[a-z0-9]+)*",
                "insights: [ { id: new-one, source: S3.04, when: { balanceBelow: 5 } } ]             | o.yaml:4:19: insights[new-one]: found 'new-one', which has no words in nl; allowed: insights[new-one].words.nl",
                "layout: x                                                                           | o.yaml:4:1: layout: found unknown key 'layout'; allowed: id, version, fits, layers, words, goals, insights",
                "layers: { internal: { themes: [ { id: policy, criteria: [ { id: policy.leagl, weight: 5 } ] } ] } } | o.yaml:4:65: layers.internal.themes[policy].criteria[policy.leagl]: found 'policy.leagl', which the checklist does not have, without effort, mayBeNotApplicable, sources; allowed: all keys of a new criterion, or an id that is there (did you mean 'policy.legal'?)",
                "layers: { internal: { themes: [ { id: polici, criteria: [ { id: policy.legal, weight: 5 } ] } ] } } | o.yaml:4:39: layers.internal.themes[polici]: found 'polici', which the checklist does not have, without weight; allowed: all keys of a new theme, or an id that is there (did you mean 'policy'?)",
                "layers: { internal: { themes: [ { id: training, criteria: [ { id: policy.legal, weight: 5 } ] } ] } } | o.yaml:4:67: layers.internal.themes[training].criteria[policy.legal]: found 'policy.legal', which is not in theme 'training'; allowed: it in theme 'policy'",
                "layers: { internal: { themes: [ { id: policy, criteria: [ { id: policy.legal, weight: 9 } ] } ] } } | o.yaml:4:87: layers.internal.themes[policy].criteria[policy.legal].weight: found the number 9; allowed: a number from 1 to 5",
                "layers: { internal: { words: { nl: { criteria: { policy.legal: { owner: '' } } } } } } | o.yaml:4:73: layers.internal.words.nl.criteria.policy.legal.owner: found ''; allowed: a text that is not blank",
                "insights: [ { id: unbalancd, words: { nl: { title: T } } } ]                        | o.yaml:4:19: insights[unbalancd]: found 'unbalancd', which the model does not have, without source, when; allowed: all keys of a new insight, or an id that is there (did you mean 'unbalanced'?)",
                "insights: [ { id: unbalanced, when: { balanceBelow: null, all: [ { balanceBelow: 5 }, { measure: polici-age, of: internal, '<': 1 } ] } } ] | o.yaml:4:98: insights[unbalanced].when.all[1].measure: found unknown measure 'polici-age'; allowed: ",
                "insights: [ { id: unbalanced, when: { balanceBelow: null, level: intern, atMost: active } } ]           | o.yaml:4:66: insights[unbalanced].when.level: found unknown layer 'intern'; allowed: internal, website, networks, reputation (did you mean 'internal'?)",
                "goals: [reading]                                                                    | o.yaml:4:9: goals[0]: found 'reading', which has no words in nl; allowed: words.nl.goal.reading",
            })
    void isToldOnceAtItsLine(String change, String told) throws IOException {
        AppRunner.Run run = report(HEAD + change + "\n");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(lines(run)).singleElement().asString().startsWith(told);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aWrongWordOfReportsIsToldWithThatWhichIsMeant() throws IOException {
        assertThat(lines(report(HEAD + "words: { nl: { level: { absint: Niets } } }\n")))
                .singleElement()
                .asString()
                .startsWith("o.yaml:4:33: words.nl.level.absint: found unknown text 'level.absint'")
                .endsWith("(did you mean 'level.absent'?)");
    }

    @Test
    void whatIsAddedToALayerHasWordsInDutchAndInLanguagesThatAreBegunAnywhere() throws IOException {
        String told =
                "o.yaml:7:15: layers.website.themes[privacy].criteria[privacy.own]: found 'privacy.own', which has no"
                        + " words in %s; allowed: layers.website.words.%s.criteria.privacy.own";
        String overlay = HEAD + """
                layers:
                  website:
                    themes: [ { id: privacy, criteria: [
                        { id: privacy.own, weight: 1, effort: 1, mayBeNotApplicable: false, sources: [S0.01] } ] } ]
                """;

        assertThat(lines(report(overlay))).containsExactly(told.formatted("nl", "nl"));
        assertThat(lines(report(overlay + "words: { fr: { level: { absent: rien } } }\n")))
                .containsExactly(told.formatted("fr", "fr"), told.formatted("nl", "nl"));
    }

    @Test
    void anEntryOfACatalogueIsToldByItsId() throws IOException {
        assertThat(lines(report(HEAD.replace("website", "networks")
                        + "layers: { networks: { networks: [ { id: kiesuwarts, name: Kies, kind: arts } ] } }\n")))
                .singleElement()
                .asString()
                .startsWith("o.yaml:4:71: layers.networks.networks[kiesuwarts].kind: found unknown word 'arts'");
    }

    @Test
    void aVersionThatDoesNotFitIsToldAtItsOwnLine() throws IOException {
        assertThat(lines(report(HEAD.replace("website: ^1.0.0", "website: ^2.0.0"))))
                .containsExactly("o.yaml:3:18: fits.website: found version 1.0.0 of that checklist; allowed: ^2.0.0,"
                        + " for which own 1.0.0 was made");
    }

    @Test
    void aLayerThatIsNotThereIsToldWithThoseThatAreInTheirOrder() throws IOException {
        assertThat(lines(report(HEAD.replace("website", "podcasts"))))
                .containsExactly(
                        "o.yaml:3:19: fits.podcasts: found unknown layer 'podcasts'; allowed: internal, website,"
                                + " networks, reputation; a layer in a jar needs --plugins");
    }

    private List<String> lines(AppRunner.Run run) {
        return run.err().replace(folder + "/", "").lines().toList();
    }

    private AppRunner.Run report(String overlay) throws IOException {
        Path file = Files.writeString(folder.resolve("o.yaml"), overlay);
        Path client = Files.writeString(folder.resolve("a.yaml"), "client: { id: a, name: A }\ndate: 2026-11-01\n");
        Path out = folder.resolve("out");
        return AppRunner.run("report", client.toString(), "--out", out.toString(), "--overlay", file.toString());
    }
}
