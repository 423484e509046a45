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

/** A YAML file that a call names beside the clients: what foreign headings stand for, or what an overlay changes. */
public final class YamlFile {

    private YamlFile() {}

    /** Its text; empty, with problems noted, if it is not there, too large, or not in UTF-8. */
    public static Optional<String> text(Path file, Problems problems) {
        String source = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            Document document = new TextReader(source, in).whole(Document.Syntax.YAML);
            if (document instanceof Document.Unreadable unreadable) {
                unreadable.problems().forEach(problems::add);
                return Optional.empty();
            }
            return Optional.of(((Document.Readable) document).text());
        } catch (IOException e) {
            problems.add(
                    Place.startOf(source),
                    "",
                    "something that can't be read (" + IoFault.told(e) + ")",
                    "a readable file");
            return Optional.empty();
        }
    }

    /** Its fields; empty, with problems noted, if there is no text or it can't be read as YAML. */
    static Optional<Fields> read(Path file, Problems problems) {
        return text(file, problems)
                .flatMap(text -> Documents.yaml(file.toString(), text, problems))
                .flatMap(node -> Fields.of(node, "", problems));
    }
}
