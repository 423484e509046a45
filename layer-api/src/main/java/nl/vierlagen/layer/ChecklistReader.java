package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads a checklist with its words, and checks it whole before anyone uses it. */
final class ChecklistReader {

    /** The file with structure and figures. */
    static final String STRUCTURE = "checklist.yaml";

    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)");
    private static final Pattern STATEMENT = Pattern.compile("S\\d+\\.\\d+");

    private final Problems problems = new Problems();
    private final SortedSet<String> computed;
    private final SortedSet<String> expected;
    private final List<Goal> goals;
    private final Set<String> measured = new HashSet<>();

    private ChecklistReader(SortedSet<String> computed, SortedSet<String> expected, List<Goal> goals) {
        this.computed = computed;
        this.expected = expected;
        this.goals = goals;
    }

    /**
     * Reads a checklist.
     *
     * @param files {@code checklist.yaml}, and the words in each language
     * @param measures names of the measures that the layer computes
     * @param expected those of them that at least one criterion must have
     * @param goals what a criterion may support
     * @param facts where the words for facts come from when they are asked for
     * @throws InvalidChecklistException if anything is wrong
     */
    static Checklist read(
            DocumentSource files,
            SortedSet<String> measures,
            SortedSet<String> expected,
            List<Goal> goals,
            FactDescription facts) {
        ChecklistReader reader = new ChecklistReader(measures, expected, goals);
        Optional<Checklist> structure = reader.structure(files);
        Optional<Checklist> whole = structure.map(checklist -> reader.withWords(checklist, files, facts));
        if (!reader.problems.isEmpty()) {
            throw new InvalidChecklistException(reader.problems.list());
        }
        return whole.orElseThrow();
    }

    private Optional<Checklist> structure(DocumentSource files) {
        Optional<Fields> fields = document(files, STRUCTURE);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Fields root = fields.get();
        root.require("id", "version", "themes");
        Optional<String> id = root.text("id");
        id.filter(name -> !Checklist.ID.matcher(name).matches())
                .ifPresent(name -> root.reject("id", Checklist.ID.pattern()));
        Optional<String> version = root.text("version");
        version.filter(text -> !VERSION.matcher(text).matches())
                .ifPresent(text -> root.reject("version", "a semantic version such as 1.0.0"));
        List<Theme> themes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields theme : root.list("themes")) {
            theme(theme, ids).ifPresent(themes::add);
        }
        rejectEmpty(root, "themes", "at least one theme");
        root.finish();
        for (String name : expected) {
            if (!measured.contains(name)) {
                problems.add(
                        root.place(),
                        "themes",
                        "no criterion with the measure '" + name + "'",
                        "one: the layer computes it");
            }
        }
        return problems.isEmpty()
                ? Optional.of(new Checklist(id.orElseThrow(), version.orElseThrow(), themes, new TreeMap<>()))
                : Optional.empty();
    }

    private Optional<Theme> theme(Fields fields, Set<String> ids) {
        fields.require("id", "weight", "criteria");
        Optional<String> id = fields.text("id");
        id.filter(name -> !Checklist.ID.matcher(name).matches())
                .ifPresent(name -> fields.reject("id", Checklist.ID.pattern()));
        id.filter(name -> !ids.add(name)).ifPresent(name -> fields.reject("id", "an id that no other theme has"));
        int weight = fields.integer("weight", 1, 5).orElse(0);
        List<Criterion> criteria = new ArrayList<>();
        for (Fields criterion : fields.list("criteria")) {
            criterion(criterion, id.filter(Checklist.ID.asMatchPredicate()), ids)
                    .ifPresent(criteria::add);
        }
        rejectEmpty(fields, "criteria", "at least one criterion");
        return problems.isEmpty() ? Optional.of(new Theme(id.orElseThrow(), weight, criteria)) : Optional.empty();
    }

    private static void rejectEmpty(Fields fields, String key, String allowed) {
        fields.node(key)
                .filter(node ->
                        node instanceof Node.Sequence list && list.items().isEmpty())
                .ifPresent(node -> fields.reject(key, allowed));
    }

    /** Reads a criterion; {@code theme} is empty where its id is no good, and then the criterion's id can't be held to it. */
    private Optional<Criterion> criterion(Fields fields, Optional<String> theme, Set<String> ids) {
        fields.require("id", "weight", "effort", "mayBeNotApplicable", "sources");
        Optional<String> id = fields.text("id");
        theme.filter(prefix -> id.filter(name -> !isNameIn(prefix, name)).isPresent())
                .ifPresent(prefix -> fields.reject("id", prefix + "." + Checklist.ID.pattern()));
        id.filter(name -> !ids.add(name)).ifPresent(name -> fields.reject("id", "an id that no other criterion has"));
        int weight = fields.integer("weight", 1, 5).orElse(0);
        int effort = fields.integer("effort", 1, 3).orElse(1);
        Optional<Level> requiredFor = fields.choice("requiredFor", Level.class);
        requiredFor
                .filter(level -> level == Level.ABSENT)
                .ifPresent(
                        level -> fields.reject("requiredFor", "a level above absent: every layer is at least absent"));
        List<Goal> supports = fields.goals("supports", goals);
        Optional<Boolean> mayBeNotApplicable = fields.truth("mayBeNotApplicable");
        List<String> sources = sources(fields);
        Optional<Criterion.Measured> measure = fields.fields("measure").flatMap(this::measure);
        return problems.isEmpty()
                ? Optional.of(new Criterion(
                        id.orElseThrow(),
                        weight,
                        Effort.values()[effort - 1],
                        requiredFor,
                        supports,
                        mayBeNotApplicable.orElseThrow(),
                        sources,
                        measure))
                : Optional.empty();
    }

    private static boolean isNameIn(String theme, String id) {
        return id.startsWith(theme + ".")
                && Checklist.ID.matcher(id.substring(theme.length() + 1)).matches();
    }

    private List<String> sources(Fields fields) {
        List<String> known = Statement.all().stream().map(Statement::id).toList();
        List<String> sources = fields.texts("sources");
        for (String source : sources) {
            if (STATEMENT.matcher(source).matches() && !known.contains(source)) {
                fields.rejectUnknown("sources", "statement", source, known);
            } else if (!STATEMENT.matcher(source).matches() && !source.contains(", ")) {
                problems.add(
                        fields.place("sources"),
                        fields.path("sources"),
                        "'" + source + "'",
                        "the id of a statement, or a public standard as \"name, clause\"");
            }
        }
        rejectEmpty(fields, "sources", "at least one source");
        return sources;
    }

    private Optional<Criterion.Measured> measure(Fields fields) {
        fields.require("name", "unit", "bands");
        Optional<String> name = fields.choice("name", "measure", computed);
        name.ifPresent(measured::add);
        Optional<Unit> unit = fields.choice("unit", Unit.class);
        Optional<Bands> bands = fields.fields("bands").flatMap(this::bands);
        return name.isPresent() && unit.isPresent() && bands.isPresent()
                ? Optional.of(new Criterion.Measured(name.get(), unit.get(), bands.get()))
                : Optional.empty();
    }

    private Optional<Bands> bands(Fields fields) {
        int before = fields.problemCount();
        Map<Rating, Bands.Band> bands = new EnumMap<>(Rating.class);
        for (Rating rating : List.of(Rating.FULLY, Rating.LARGELY, Rating.PARTLY)) {
            fields.text(rating.id())
                    .ifPresent(text -> Bands.band(rating, text)
                            .ifPresentOrElse(
                                    band -> bands.put(rating, band),
                                    () -> fields.reject(rating.id(), "a comparison such as \">= 10\" or \"< 60\"")));
        }
        if (fields.problemCount() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(Bands.of(bands));
        } catch (IllegalArgumentException incoherent) {
            problems.add(fields.place(), fields.path(), "bands that do not fit together", incoherent.getMessage());
            return Optional.empty();
        }
    }

    private Checklist withWords(Checklist checklist, DocumentSource files, FactDescription facts) {
        SortedMap<String, Words> words = new TreeMap<>();
        for (String language : WordsReader.languages(files)) {
            String file = WordsReader.file(language);
            Optional<Supplier<Words.Texts>> texts = files instanceof DocumentFolder folder && folder.isCompiled(file)
                    ? Optional.of(new Once<>(
                            () -> new ChecklistReader(computed, expected, goals).built(checklist, files, file)))
                    : texts(checklist, files, file).map(read -> () -> read);
            texts.ifPresent(read -> words.put(language, new Words(read, () -> facts.words(language))));
        }
        return new Checklist(checklist.id(), checklist.version(), checklist.themes(), words);
    }

    /** Words that the build has compiled, and its tests have checked: they are read when somebody asks for that language. */
    private Words.Texts built(Checklist checklist, DocumentSource files, String file) {
        Optional<Words.Texts> texts = texts(checklist, files, file);
        if (!problems.isEmpty()) {
            throw new InvalidChecklistException(problems.list());
        }
        return texts.orElseThrow();
    }

    private Optional<Words.Texts> texts(Checklist checklist, DocumentSource files, String file) {
        boolean describesFacts = files.has(FactDescription.FILE);
        return document(files, file)
                .flatMap(fields -> new WordsReader(checklist, problems).read(fields, describesFacts));
    }

    private Optional<Fields> document(DocumentSource files, String name) {
        if (!files.has(name)) {
            problems.add(Place.startOf(name), "", "no such file", "the file " + name);
            return Optional.empty();
        }
        return files.read(name, problems).flatMap(node -> Fields.of(node, "", problems));
    }
}
