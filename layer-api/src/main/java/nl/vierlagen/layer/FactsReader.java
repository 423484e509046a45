package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a layer's description of its facts. */
final class FactsReader {

    /** Keys joined by dots. */
    private static final Pattern PATH = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");

    private final FactTypeReader types;
    private final Problems problems;

    FactsReader(FactTypeReader types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    /** The groups in their order, without those in which something is wrong. */
    List<FactGroup> read(Fields root) {
        root.require("groups");
        List<FactGroup> groups = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields group : root.list("groups")) {
            group(group, ids).ifPresent(groups::add);
        }
        root.finish();
        return groups;
    }

    private Optional<FactGroup> group(Fields fields, Set<String> ids) {
        int before = problems.size();
        fields.require("id", "facts");
        Optional<String> id = path(fields, "id", ids, "an id that no other group has");
        boolean isList = fields.truth("list").orElse(false);
        List<Fact> facts = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        List<Fields> items = fields.list("facts");
        for (Fields fact : items) {
            fact(fact, keys).ifPresent(facts::add);
        }
        if (problems.size() == before && items.isEmpty()) {
            fields.reject("facts", "at least one fact");
        }
        return problems.size() == before
                ? Optional.of(new FactGroup(id.orElseThrow(), isList, facts))
                : Optional.empty();
    }

    private Optional<Fact> fact(Fields fields, Set<String> keys) {
        int before = problems.size();
        fields.require("key", "type");
        Optional<String> key = path(fields, "key", keys, "a key that no other fact of the group has");
        boolean isRequired = fields.truth("required").orElse(false);
        Optional<FactType> type = types.read(fields);
        return problems.size() == before
                ? Optional.of(new Fact(key.orElseThrow(), type.orElseThrow(), isRequired))
                : Optional.empty();
    }

    private static Optional<String> path(Fields fields, String key, Set<String> seen, String allowed) {
        Optional<String> path = fields.text(key);
        path.filter(text -> !PATH.matcher(text).matches()).ifPresent(text -> fields.reject(key, PATH.pattern()));
        path.filter(text -> !seen.add(text)).ifPresent(text -> fields.reject(key, allowed));
        return path;
    }
}
