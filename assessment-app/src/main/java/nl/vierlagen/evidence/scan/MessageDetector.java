package nl.vierlagen.evidence.scan;

import org.jsoup.nodes.Element;

/** Ways to exchange messages with a member of staff. */
final class MessageDetector implements Detector {

    private final Signs signs;

    MessageDetector(Signs signs) {
        this.signs = signs;
    }

    @Override
    public void look(Page page, PageFindings findings) {
        for (Page.Anchor anchor : page.anchors()) {
            Link link = anchor.link();
            boolean isNumber = link.isOn("wa.me") && link.path().length() > 1
                    || link.isOn("whatsapp.com") && link.query().contains("phone=");
            if (isNumber) {
                add("whatsapp", "opens a conversation on whatsapp", anchor.element(), findings);
            } else if (link.isOn("m.me") && link.path().length() > 1) {
                add("messenger", "opens a conversation on messenger", anchor.element(), findings);
            } else if (link.isOn("signal.me")) {
                add("signal", "opens a conversation on signal", anchor.element(), findings);
            }
        }
        page.live("script[src], script[data-src]")
                .forEach(script -> Link.of(script, script.hasAttr("src") ? "src" : "data-src")
                        .filter(link -> signs.chats().stream().anyMatch(link::isOn))
                        .ifPresent(link -> add("", "the script of a chat: " + link.host(), script, findings)));
    }

    private static void add(String network, String reason, Element element, PageFindings findings) {
        findings.add(Subject.MESSAGE_CHANNEL.found(network, "", reason), element);
    }
}
