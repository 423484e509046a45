package nl.vierlagen.evidence.scan;

/**
 * How addresses of one kind begin.
 *
 * @param site the host with which it begins
 * @param text the host and what follows it, in small letters
 */
record Beginning(String site, String text) {

    static Beginning of(String text) {
        int slash = text.indexOf('/');
        return new Beginning(slash < 0 ? text : text.substring(0, slash), text);
    }

    /** Whether an address begins like that, on the host itself or on one below it. */
    boolean isOf(Link link) {
        return link.isOn(site) && link.written().startsWith(text, link.host().length() - site.length());
    }
}
