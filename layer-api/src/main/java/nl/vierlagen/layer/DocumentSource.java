package nl.vierlagen.layer;

import java.util.Optional;

/** Documents of a layer, found by name: the files that stand beside its class, maybe with an overlay over them. */
public interface DocumentSource {

    /** Whether there is a document of that name. */
    boolean has(String name);

    /** The document of that name, which is there; empty, with problems noted, if it is malformed. */
    Optional<Node> read(String name, Problems problems);
}
