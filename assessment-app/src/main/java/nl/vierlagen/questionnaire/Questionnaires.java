package nl.vierlagen.questionnaire;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.report.ReportLanguages;

/** Writes the questions of all layers down, to be filled in. The same layers and language give the same bytes. */
public final class Questionnaires {

    private final Layers layers;
    private final ReportLanguages languages;

    @Inject
    public Questionnaires(Layers layers, ReportLanguages languages) {
        this.layers = layers;
        this.languages = languages;
    }

    /** As a workbook ({@code .xlsx}). */
    public byte[] xlsx(String language) {
        return QuestionnaireXlsx.write(new Wording(layers, languages, language));
    }

    /** As an assessment file in YAML, with the questions in its comments. */
    public byte[] yaml(String language) {
        String text = new QuestionnaireYaml(new Wording(layers, languages, language)).write();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As an assessment file in JSON, with a key for each answer. */
    public byte[] json(String language) {
        return QuestionnaireJson.write(layers, language).getBytes(StandardCharsets.UTF_8);
    }
}
