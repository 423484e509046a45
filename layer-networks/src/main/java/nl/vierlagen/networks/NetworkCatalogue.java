package nl.vierlagen.networks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.vierlagen.layer.DocumentSource;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;

/** The networks that an assessment can name by their ids. */
record NetworkCatalogue(List<Network> networks) {

    /** The file's name. */
    static final String FILE = "networks.yaml";

    NetworkCatalogue {
        networks = List.copyOf(networks);
    }

    /** The catalogue of this version. */
    static NetworkCatalogue get() {
        return Holder.CATALOGUE;
    }

    List<String> ids() {
        return networks.stream().map(Network::id).toList();
    }

    Optional<Network> byId(String id) {
        return find(network -> network.id().equals(id));
    }

    /** The network of that id or name, however it is capitalised. */
    Optional<Network> byName(String name) {
        return find(
                network -> network.name().equalsIgnoreCase(name) || network.id().equalsIgnoreCase(name));
    }

    Optional<Network> byFormerName(String name) {
        return find(network -> network.formerly().contains(name.toLowerCase(Locale.ROOT)));
    }

    private Optional<Network> find(Predicate<Network> wanted) {
        return networks.stream().filter(wanted).findFirst();
    }

    private static final class Holder {
        private static final NetworkCatalogue CATALOGUE =
                read(problems -> Documents.beside(NetworkCatalogue.class, FILE, problems));
    }

    /**
     * Reads a catalogue.
     *
     * @throws InvalidChecklistException if anything in it is wrong
     */
    static NetworkCatalogue read(String yaml) {
        return read(problems -> Documents.yaml(FILE, yaml, problems));
    }

    /**
     * Reads the catalogue of these documents.
     *
     * @throws InvalidChecklistException if anything in it is wrong
     */
    static NetworkCatalogue read(DocumentSource documents) {
        return read(problems -> documents.read(FILE, problems));
    }

    private static NetworkCatalogue read(Function<Problems, Optional<Node>> document) {
        Problems problems = new Problems();
        List<Network> networks = new ArrayList<>();
        document.apply(problems).flatMap(node -> Fields.of(node, "", problems)).ifPresent(root -> {
            root.require("networks");
            Set<String> seen = new HashSet<>(Set.of(Network.OTHER_ID));
            root.list("networks").forEach(entry -> network(entry, seen).ifPresent(networks::add));
            root.finish();
        });
        if (!problems.isEmpty()) {
            throw new InvalidChecklistException(problems.list());
        }
        return new NetworkCatalogue(networks);
    }

    private static Optional<Network> network(Fields fields, Set<String> seen) {
        fields.require("id", "name", "kind");
        Optional<String> id = fields.text("id");
        Optional<String> name = fields.text("name");
        Optional<Network.Kind> kind = fields.choice("kind", Network.Kind.class);
        List<String> formerly = fields.texts("formerly");
        id.filter(text -> !seen.add(text)).ifPresent(text -> fields.reject("id", "an id that no other network has"));
        return id.isPresent() && name.isPresent() && kind.isPresent()
                ? Optional.of(new Network(id.get(), name.get(), kind.get(), formerly))
                : Optional.empty();
    }
}
