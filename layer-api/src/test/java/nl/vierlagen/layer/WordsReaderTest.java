package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of words broken one way at a time; {@link ChecklistReaderTest} reads a sound one. */
class WordsReaderTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsAFaultOfTheWords(String name, String sound, String broken, String fault) {
        for (String file : new String[] {"words_nl.yaml", "words_en.yaml"}) {
            ChecklistFiles files = new ChecklistFiles();
            files.breaks(file, sound, broken);
            assertThat(files.faults()).containsExactly(file + ":" + fault);
        }
    }

    static Stream<Arguments> tellsAFaultOfTheWords() {
        String required = ": found nothing; allowed: a value: this key is required";
        return Stream.of(
                arguments("no title", "title:", "# title:", "2:1: title" + required),
                arguments("a title without words", "title:", "title: # ", "1:1: title" + required),
                arguments(
                        "a blank title",
                        "title:",
                        "title: '  ' #",
                        "1:8: title: found '  '; allowed: a text that is not blank"),
                arguments("a theme without a name", "  team: Team\n", "", "3:3: themes.team" + required),
                arguments(
                        "a theme too many",
                        "team: Team",
                        "team: Team\n  teem: Team",
                        "5:3: themes.teem: found unknown key 'teem'; allowed: policy, team (did you mean 'team'?)"),
                arguments(
                        "a name that is a list",
                        "team: Team",
                        "team: [Team]",
                        "4:9: themes.team: found a list; allowed: a text that is not blank"),
                arguments(
                        "a criterion too many",
                        "  team.briefed:",
                        "  team.brief: {}\n  team.briefed:",
                        "11:3: criteria.team.brief: found unknown key 'team.brief'; allowed: policy.written, team.briefed"
                                + " (did you mean 'team.briefed'?)"),
                arguments(
                        "no statement",
                        "statement: Staff were briefed",
                        "# none",
                        "13:5: criteria.team.briefed.statement" + required),
                arguments("no action", "action: Brief them", "# none", "12:5: criteria.team.briefed.action" + required),
                arguments("no owner", "owner: Manager", "# none", "12:5: criteria.team.briefed.owner" + required),
                arguments(
                        "no ratings",
                        "ratings: { not: Nobody",
                        "# { not: Nobody",
                        "12:5: criteria.team.briefed.ratings" + required),
                arguments(
                        "a rating without words",
                        "largely: Most, ",
                        "",
                        "13:14: criteria.team.briefed.ratings.largely" + required),
                arguments(
                        "a rating too many",
                        "not: Nobody",
                        "none: Nobody, not: Nobody",
                        "13:16: criteria.team.briefed.ratings.none: found unknown key 'none'; allowed: not, partly,"
                                + " largely, fully (did you mean 'not'?)"),
                arguments(
                        "a rating that is a truth",
                        "not: Nobody",
                        "not: false",
                        "13:21: criteria.team.briefed.ratings.not: found false; allowed: a text (put it in quotes)"),
                arguments(
                        "a key too many",
                        "owner: Manager",
                        "owner: Manager\n    tip: Do it",
                        "16:5: criteria.team.briefed.tip: found unknown key 'tip'; allowed: statement, ratings, action,"
                                + " owner"),
                arguments(
                        "a section too many",
                        "title:",
                        "note: x\ntitle:",
                        "1:1: note: found unknown key 'note'; allowed: title, themes, criteria"));
    }

    @Test
    void tellsACriterionWithoutWordsAndOneTooManyWhereAnIdIsMisspelt() {
        ChecklistFiles files = new ChecklistFiles();
        files.breaks("words_en.yaml", "  team.briefed:", "  team.brief:");
        assertThat(files.faults())
                .containsExactly(
                        "words_en.yaml:6:3: criteria.team.briefed: found nothing; allowed: a value: this key is required",
                        "words_en.yaml:11:3: criteria.team.brief: found unknown key 'team.brief'; allowed:"
                                + " policy.written, team.briefed (did you mean 'team.briefed'?)");
    }
}
