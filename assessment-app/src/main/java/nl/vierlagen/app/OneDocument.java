package nl.vierlagen.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.intake.UnusableSourceException;

/** Reads a source that must hold one client. */
final class OneDocument {

    private OneDocument() {}

    /**
     * The only document of a source.
     *
     * @param written the folder that is written to, in which no result may stand that is read
     * @throws WrongCallException if there are more; {@code instead} is the command that takes many
     */
    static Document of(String name, Terminal terminal, Optional<Path> written, Tables tables, String instead)
            throws WrongCallException, UnusableSourceException {
        List<Document> documents = new ArrayList<>();
        try {
            Sources.of(List.of(name), terminal.in(), written, tables).forEach(document -> {
                documents.add(document);
                if (documents.size() > 1) {
                    throw new SecondClientException();
                }
            });
        } catch (SecondClientException second) {
            throw new WrongCallException(name + ": found more than one client; allowed: one" + instead);
        }
        return documents.get(0);
    }

    /** Ends the reading of a source that may have no end. */
    private static final class SecondClientException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
