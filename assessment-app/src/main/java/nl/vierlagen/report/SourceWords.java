package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Says what a criterion or an insight rests on: the title of a text instead of its id. */
final class SourceWords {

    /** Laws of the European Union have names in each of its languages; checklists give the English ones. */
    private static final Pattern LEGAL_TERM =
            Pattern.compile("\\b(GDPR|Directive|Regulation|Article|Annex|point|EC|EU)\\b");

    /** All source texts are Dutch. */
    private static final String LANGUAGE = "nl";

    private final ReportWords words;
    private final Citations citations;
    private final Map<List<String>, List<ReportView.SourceView>> known = new ConcurrentHashMap<>();

    SourceWords(ReportWords words, Citations citations) {
        this.words = words;
        this.citations = citations;
    }

    /**
     * The words for ids of statements, those from one text together; a clause of a public standard speaks for itself.
     *
     * @param ids in the order in which they are to be named
     */
    List<ReportView.SourceView> sources(List<String> ids) {
        return known.computeIfAbsent(ids, this::found);
    }

    private List<ReportView.SourceView> found(List<String> ids) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (String id : ids) {
            Optional<String> text = text(id);
            List<String> inText = numbers.computeIfAbsent(text.orElse(id), key -> new ArrayList<>());
            text.ifPresent(found -> inText.add(number(id)));
        }
        return numbers.entrySet().stream()
                .map(entry -> source(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A text with its title and what kind of text it is. */
    ReportView.SourceText about(String text) {
        return new ReportView.SourceText(title(text), words.text("source." + text));
    }

    /** A clause of a public standard or a law, as the reader's own language calls it. */
    String standard(String clause) {
        return LEGAL_TERM.matcher(clause).replaceAll(term -> words.text("law." + term.group()));
    }

    private ReportView.SourceView source(String key, List<String> numbers) {
        return numbers.isEmpty()
                ? new ReportView.SourceView(new Quote(standard(key), Optional.empty()), "")
                : new ReportView.SourceView(
                        title(key), words.text("criterion.statements", numbers.size(), String.join(", ", numbers)));
    }

    /** The text that a statement is from; empty for a clause of a standard. */
    private Optional<String> text(String id) {
        return citations.texts().stream()
                .filter(text -> id.startsWith(text + "."))
                .findFirst();
    }

    private static String number(String id) {
        return Integer.toString(Integer.parseInt(id.substring(id.indexOf('.') + 1)));
    }

    private Quote title(String text) {
        return Quote.of(
                words.text("sourceTitle." + text), LANGUAGE, words.locale().getLanguage());
    }
}
