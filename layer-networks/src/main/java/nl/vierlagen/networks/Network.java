package nl.vierlagen.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.layer.Fields;

/** A network of the catalogue, or one that an assessment names itself. */
record Network(String id, String name, Kind kind, List<String> formerly) {

    /** The id of a network that is not in the catalogue. */
    static final String OTHER_ID = "other";

    /** What a network is for. */
    enum Kind {
        BUSINESS,
        SOCIAL,
        MICROBLOG,
        IMAGE,
        VIDEO,
        AUDIO,
        MESSAGING,
        FORUM,
        BLOG,
        REVIEW,
        EMPLOYER,
        OTHER
    }

    Network {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        formerly = List.copyOf(formerly);
    }

    /** Reads a profile's {@code network}, and the {@code name} that only an {@code other} one has. */
    static Optional<Network> read(Fields profile, NetworkCatalogue catalogue) {
        profile.require("network");
        Optional<String> name = profile.text("name");
        Optional<String> id = profile.text("network");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return id.get().equals(OTHER_ID) ? other(profile, name, catalogue) : known(profile, id.get(), catalogue);
    }

    private static Optional<Network> other(Fields profile, Optional<String> name, NetworkCatalogue catalogue) {
        profile.require("name");
        name.flatMap(catalogue::byName)
                .ifPresent(known -> profile.reject("name", "no name, and network: " + known.id()));
        return name.map(text -> new Network(OTHER_ID, text, Kind.OTHER, List.of()));
    }

    private static Optional<Network> known(Fields profile, String id, NetworkCatalogue catalogue) {
        Optional<Network> network = catalogue.byId(id);
        if (network.isEmpty()) {
            catalogue
                    .byFormerName(id)
                    .ifPresentOrElse(
                            now -> profile.reject("network", now.id() + ", as it is called now"),
                            () -> profile.rejectUnknown("network", "network", id, allowed(catalogue)));
        } else if (profile.has("name")) {
            profile.reject("name", "no name: only the network 'other' has one");
        }
        return network;
    }

    private static List<String> allowed(NetworkCatalogue catalogue) {
        List<String> allowed = new ArrayList<>(catalogue.ids());
        allowed.add(OTHER_ID);
        return allowed;
    }
}
