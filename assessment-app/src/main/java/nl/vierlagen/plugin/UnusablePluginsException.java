package nl.vierlagen.plugin;

import java.util.List;

/** Plugins can't be used; the message tells each fault with its jar. */
public final class UnusablePluginsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusablePluginsException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
