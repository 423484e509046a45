package nl.vierlagen.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.assessment.AssessmentRequest.LayerInput;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Answers;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Problems;

/** Reads the one object of an assessment file. */
final class RequestReader {

    private static final int MOST_EMPLOYEES = 10_000_000;

    /** The page over all clients of a batch is index.html, and a client's report has the name of its id. */
    private static final String TAKEN_ID = "index";

    /** The last day that a file can name. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final Layers layers;
    private final List<String> languages;
    private final Problems problems;
    private Optional<Intake.ClientId> clientId = Optional.empty();

    RequestReader(Layers layers, List<String> languages, Problems problems) {
        this.layers = layers;
        this.languages = languages;
        this.problems = problems;
    }

    /** The client's id, as soon as it was read, also from a document that has problems elsewhere. */
    Optional<Intake.ClientId> clientId() {
        return clientId;
    }

    /** The request; empty, with problems noted, if anything in the document is wrong. */
    Optional<AssessmentRequest> read(Fields root) {
        root.require("client", "date");
        Optional<Client> client = root.fields("client").flatMap(this::client);
        Optional<LocalDate> date = root.date("date");
        Optional<String> assessor = root.text("assessor");
        Optional<String> language = root.choice("language", "language", languages);
        List<Goal> goals = root.goals("goals", layers.goals());
        SortedMap<String, Level> targets = new TreeMap<>();
        root.fields("targets").ifPresent(fields -> targets(fields, targets));
        SortedMap<String, LayerInput> inputs = new TreeMap<>();
        root.fields("layers").ifPresent(fields -> layers(fields, date, inputs));
        root.finish();
        return problems.isEmpty()
                ? Optional.of(new AssessmentRequest(
                        client.orElseThrow(),
                        date.orElseThrow(),
                        assessor,
                        language.orElse(AssessmentRequest.DEFAULT_LANGUAGE),
                        goals,
                        targets,
                        inputs))
                : Optional.empty();
    }

    private Optional<Client> client(Fields fields) {
        fields.require("id", "name");
        clientId = fields.text("id")
                .filter(id -> isUsable(fields, id))
                .map(id -> new Intake.ClientId(id, fields.place("id")));
        Optional<String> name = fields.text("name");
        Optional<String> sector = fields.text("sector");
        Optional<String> country = fields.text("country");
        country.filter(code -> !COUNTRIES.contains(code))
                .ifPresent(code -> fields.reject("country", "an ISO 3166-1 code of two capitals, such as NL or BE"));
        OptionalInt employees = fields.integer("employees", 0, MOST_EMPLOYEES);
        return clientId.isPresent() && name.isPresent()
                ? Optional.of(new Client(clientId.get().id(), name.get(), sector, country, employees))
                : Optional.empty();
    }

    private static boolean isUsable(Fields fields, String id) {
        if (!Client.ID.matcher(id).matches()) {
            fields.reject("id", "1 to 64 of a-z, 0-9 and -, beginning with a letter or digit");
            return false;
        }
        if (id.equals(TAKEN_ID)) {
            fields.reject("id", "another id: index.html is the page over all clients");
            return false;
        }
        return true;
    }

    private void targets(Fields fields, SortedMap<String, Level> targets) {
        for (Layer layer : layers.all()) {
            String id = layer.checklist().id();
            fields.choice(id, Level.class).ifPresent(level -> targets.put(id, level));
        }
    }

    private void layers(Fields fields, Optional<LocalDate> date, SortedMap<String, LayerInput> inputs) {
        for (Layer layer : layers.all()) {
            String id = layer.checklist().id();
            fields.fields(id).ifPresent(input -> inputs.put(id, input(layer, input, date)));
        }
    }

    private LayerInput input(Layer layer, Fields fields, Optional<LocalDate> date) {
        Checklist checklist = layer.checklist();
        SortedMap<String, Double> figures =
                fields.fields("facts").map(facts -> figures(layer, facts, date)).orElseGet(TreeMap::new);
        Answers answers = fields.fields("answers")
                .map(given -> new AnswersReader(checklist, figures, problems).read(given))
                .orElse(Answers.NONE);
        return new LayerInput(answers, figures);
    }

    /** Without a date, facts are checked all the same; but none can be called later than it, and no figure has a meaning. */
    private static SortedMap<String, Double> figures(Layer layer, Fields facts, Optional<LocalDate> date) {
        SortedMap<String, Double> figures = layer.measure(facts, date.orElse(LAST_DAY));
        return date.isPresent() ? figures : new TreeMap<>();
    }
}
