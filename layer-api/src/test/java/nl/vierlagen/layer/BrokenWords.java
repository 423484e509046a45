package nl.vierlagen.layer;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Layers with words that break a rule of {@link WordsContract}. */
final class BrokenWords {

    private static final String ID = "policy.written";

    private BrokenWords() {}

    static Stream<Broken> all() {
        return Stream.of(
                language("speaksDutchAndEnglish", "words_xx.yaml", words -> new TreeMap<>(Map.of("en", words))),
                language("missesNoWords", "in fr", words -> with("fr", words, criteria(words, all -> all.remove(ID)))),
                language(
                        "hasNoWordsLeftOver",
                        "policy.signed",
                        words -> with(
                                "nl",
                                words,
                                criteria(words, all -> all.put("policy.signed", SoundLayer.words("policy.signed"))))),
                language("leavesNoTextEmpty", "write it", words -> with("nl", words, changed(words, " ", "manager"))),
                language("leavesNoTextEmpty", "in fr", words -> with("fr", words, changed(words, "mend it", ""))),
                language(
                        "saysEachStatementOnceInEachLanguage",
                        "mend team.led",
                        words -> with("nl", words, changed(words, "mend team.led", "manager"))));
    }

    private static Broken language(String rule, String told, Function<Words, SortedMap<String, Words>> change) {
        return Broken.of(rule, told, layer -> {
            Checklist sound = layer.checklist;
            layer.checklist = new Checklist("sample", "1.0.0", sound.themes(), change.apply(sound.in("en")));
        });
    }

    /** Sound Dutch and English, and one language of which the words are broken. */
    private static SortedMap<String, Words> with(String language, Words sound, Words broken) {
        SortedMap<String, Words> words = new TreeMap<>(Map.of("nl", sound, "en", sound));
        words.put(language, broken);
        return words;
    }

    private static Words changed(Words words, String action, String owner) {
        Words.CriterionWords sound = words.criteria().get(ID);
        return criteria(
                words, all -> all.put(ID, new Words.CriterionWords(sound.statement(), sound.ratings(), action, owner)));
    }

    private static Words criteria(Words words, Function<SortedMap<String, Words.CriterionWords>, ?> change) {
        SortedMap<String, Words.CriterionWords> criteria = new TreeMap<>(words.criteria());
        change.apply(criteria);
        return new Words(words.title(), words.themes(), criteria, words.facts());
    }
}
