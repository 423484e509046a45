package nl.vierlagen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;

/** The YAML file that says what headings and words of others stand for. */
final class MappingFile {

    private MappingFile() {}

    /** Its fields; empty, with problems noted, if it can't be read as YAML. */
    static Optional<Fields> read(Path file, Problems problems) {
        String source = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            Document document = new TextReader(source, in).whole(Document.Syntax.YAML);
            if (document instanceof Document.Unreadable unreadable) {
                unreadable.problems().forEach(problems::add);
                return Optional.empty();
            }
            return Documents.yaml(source, ((Document.Readable) document).text(), problems)
                    .flatMap(node -> Fields.of(node, "", problems));
        } catch (IOException e) {
            problems.add(
                    Place.startOf(source),
                    "",
                    "something that can't be read (" + IoFault.told(e) + ")",
                    "a readable file");
            return Optional.empty();
        }
    }
}
