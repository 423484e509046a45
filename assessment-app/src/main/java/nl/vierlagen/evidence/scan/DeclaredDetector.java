package nl.vierlagen.evidence.scan;

import org.jsoup.nodes.Element;

/** Profiles that the data for search engines name, and what else these data tell. */
final class DeclaredDetector implements Detector {

    private final Signs signs;

    DeclaredDetector(Signs signs) {
        this.signs = signs;
    }

    @Override
    public void look(Page page, PageFindings findings) {
        for (Thing thing : page.things()) {
            findings.add(
                    Subject.STRUCTURED_DATA.found("", "", "data for search engines: " + thing.type()), thing.element());
            if (thing.isOrganisation()) {
                thing.texts("sameAs")
                        .forEach(address -> Link.parse(address).ifPresent(link -> declared(thing, link, findings)));
            }
        }
        for (Element script : page.document().select("script[type~=(?i)^\\s*application/ld\\+json]")) {
            if (JsonLd.parse(script).isEmpty()) {
                findings.add(
                        Subject.STRUCTURED_DATA
                                .found("", "", "data for search engines that can't be read: no JSON, or too much")
                                .inOrder(false),
                        script);
            }
        }
    }

    private void declared(Thing thing, Link link, PageFindings findings) {
        signs.profileOn(link)
                .ifPresent(network -> findings.add(
                        Subject.DECLARED.found(
                                network.id(),
                                Profile.address(link),
                                "the " + thing.type() + " names this profile as its own (sameAs): "
                                        + Profile.address(link)),
                        thing.element()));
    }
}
