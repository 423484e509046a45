package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The part of {@link LayerContract} on the words of the checklist, in whichever languages it has them. */
abstract class WordsContract extends ChecklistContract {

    @Test
    void speaksDutchAndEnglish() {
        assertThat(made().checklist().words().keySet())
                .as("the languages of the words: add words_xx.yaml for each that is missing")
                .contains("nl", "en");
    }

    @Test
    void missesNoWords() {
        forEachLanguage((language, words) -> assertThat(ids(words))
                .as("themes and criteria with words in " + language + ": add those that are missing")
                .containsAll(ids(made().checklist())));
    }

    @Test
    void hasNoWordsLeftOver() {
        forEachLanguage((language, words) -> assertThat(ids(made().checklist()))
                .as("words in " + language + " for what the checklist does not have: take them out")
                .containsAll(ids(words)));
    }

    @Test
    void leavesNoTextEmpty() {
        forEachLanguage((language, words) -> {
            List<String> texts = new ArrayList<>(texts(words));
            texts.add(words.title());
            texts.addAll(words.themes().values());
            words.criteria().values().forEach(criterion -> texts.add(criterion.owner()));
            assertThat(texts)
                    .as("a text in " + language + " is blank: write it")
                    .noneMatch(String::isBlank);
        });
    }

    @Test
    void saysEachStatementOnceInEachLanguage() {
        forEachLanguage((language, words) -> assertThat(texts(words))
                .as("a text in " + language + " stands there twice: tell two things in two ways")
                .filteredOn(text -> !text.isBlank())
                .doesNotHaveDuplicates());
    }

    private void forEachLanguage(BiConsumer<String, Words> check) {
        made().checklist().words().forEach(check);
    }

    private static List<String> texts(Words words) {
        List<String> texts = new ArrayList<>();
        words.criteria().values().forEach(criterion -> {
            texts.add(criterion.statement());
            texts.add(criterion.action());
            texts.addAll(criterion.ratings().values());
        });
        return texts;
    }

    private static SortedSet<String> ids(Words words) {
        SortedSet<String> ids = new TreeSet<>(words.themes().keySet());
        ids.addAll(words.criteria().keySet());
        return ids;
    }

    private static SortedSet<String> ids(Checklist checklist) {
        SortedSet<String> ids = new TreeSet<>();
        checklist.themes().forEach(theme -> ids.add(theme.id()));
        checklist.criteria().forEach(criterion -> ids.add(criterion.id()));
        return ids;
    }
}
