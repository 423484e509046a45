package nl.vierlagen.layer;

import java.util.Optional;

/** Documents that are found by name, such as the files of a checklist. */
interface DocumentSource {

    /** Whether there is a document of that name. */
    boolean has(String name);

    /** The document of that name, which is there; empty, with problems noted, if it is malformed. */
    Optional<Node> read(String name, Problems problems);
}
