package nl.vierlagen.evidence.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Problems;

/**
 * By what a page shows networks, services and consent.
 *
 * @param otherShares beginnings of addresses that share a page on what is in no catalogue
 * @param chats hosts of services for messages
 * @param consent hosts of what asks for consent
 * @param blockers selectors of what keeps content of others back by itself
 */
record Signs(
        List<NetworkSigns> networks,
        List<ShareService> services,
        List<Beginning> otherShares,
        List<String> chats,
        List<String> consent,
        List<String> blockers) {

    /** The way to share a page that is no network. */
    static final String E_MAIL = "e-mail";

    /** Where a page does not tell which network it is. */
    static final String OTHER = "other";

    private static final String FILE = "signs.yaml";

    Signs {
        networks = List.copyOf(networks);
        services = List.copyOf(services);
        otherShares = List.copyOf(otherShares);
        chats = List.copyOf(chats);
        consent = List.copyOf(consent);
        blockers = List.copyOf(blockers);
    }

    static Signs get() {
        return Holder.SIGNS;
    }

    private static final class Holder {
        private static final Signs SIGNS = read();
    }

    private static Signs read() {
        Problems problems = new Problems();
        Fields root = Documents.beside(Signs.class, FILE, problems)
                .flatMap(node -> Fields.of(node, "", problems))
                .orElseThrow(() -> new IllegalStateException(FILE + " is damaged: " + problems.list()));
        List<NetworkSigns> networks = new ArrayList<>();
        root.list("networks").forEach(entry -> networks.add(network(entry)));
        List<ShareService> services = new ArrayList<>();
        root.list("services").forEach(entry -> services.add(service(entry)));
        Signs signs = new Signs(
                networks,
                services,
                root.texts("otherShares").stream().map(Beginning::of).toList(),
                root.texts("chats"),
                root.texts("consent"),
                root.texts("blockers"));
        root.finish();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(FILE + " is damaged: " + problems.list());
        }
        return signs;
    }

    private static NetworkSigns network(Fields entry) {
        return new NetworkSigns(
                entry.text("id").orElse(""),
                entry.texts("hosts"),
                entry.texts("profiles").stream().map(Pattern::compile).toList(),
                entry.texts("share").stream().map(Beginning::of).toList(),
                entry.texts("embeds").stream().map(Beginning::of).toList(),
                entry.texts("scripts"),
                entry.texts("widgets"),
                entry.texts("posts"));
    }

    private static ShareService service(Fields entry) {
        return new ShareService(
                entry.text("name").orElse(""),
                entry.texts("scripts"),
                entry.text("buttons").orElse(""),
                Pattern.compile(entry.text("mark").orElse("")));
    }

    /** The id of what shares a page there, which may be none of the catalogue. */
    Optional<String> sharedBy(Link link) {
        return find(network -> network.isShare(link))
                .map(NetworkSigns::id)
                .or(() -> Optional.of(OTHER)
                        .filter(other -> otherShares.stream().anyMatch(beginning -> beginning.isOf(link))));
    }

    /** Whether pages can be shared on it from elsewhere. */
    boolean canShare(String id) {
        return id.equals(E_MAIL)
                || find(network -> network.id().equals(id)
                                && !(network.share().isEmpty()
                                        && network.widgets().isEmpty()))
                        .isPresent();
    }

    Optional<NetworkSigns> profileOn(Link link) {
        return find(network -> network.isProfile(link));
    }

    Optional<NetworkSigns> embeddedFrom(Link link) {
        return find(network -> network.isEmbed(link));
    }

    /** The network of that id, or with that word in one of its hosts: what plugins call twitter is x. */
    String idOf(String word) {
        String name = word.toLowerCase(Locale.ROOT).replace('_', '-');
        if (name.equals("email") || name.equals("mail") || name.equals("mailto") || name.equals(E_MAIL)) {
            return E_MAIL;
        }
        return find(network -> network.id().equals(name))
                .or(() -> find(network -> network.hosts().contains(name + ".com")))
                .map(NetworkSigns::id)
                .orElse(OTHER);
    }

    private Optional<NetworkSigns> find(Predicate<NetworkSigns> wanted) {
        return networks.stream().filter(wanted).findFirst();
    }
}
