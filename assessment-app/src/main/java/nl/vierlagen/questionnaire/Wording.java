package nl.vierlagen.questionnaire;

import java.util.List;
import java.util.Locale;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Words;
import nl.vierlagen.report.ReportLanguages;
import org.apache.commons.lang3.StringUtils;

/**
 * What is asked, and the words for it in one language.
 *
 * @param language ISO 639-1
 */
record Wording(Layers layers, ReportLanguages languages, String language) {

    /** A text of the questionnaire itself. */
    String text(String key, Object... arguments) {
        return languages.text(language, "questionnaire." + key, arguments);
    }

    /** The word for an id of a group, such as a rating. */
    String word(String group, String id) {
        return languages.text(language, group + "." + id);
    }

    /** What a language is called. */
    String language(String code) {
        Locale spoken = Locale.forLanguageTag(language);
        return StringUtils.capitalize(Locale.forLanguageTag(code).getDisplayLanguage(spoken));
    }

    Words of(Layer layer) {
        return layer.checklist().in(language);
    }

    /** The same in the other languages, whose words are understood as well. */
    List<Wording> others() {
        return languages.all().stream()
                .filter(other -> !other.equals(language))
                .map(other -> new Wording(layers, languages, other))
                .toList();
    }
}
