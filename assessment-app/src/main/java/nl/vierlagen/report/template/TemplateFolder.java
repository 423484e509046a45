package nl.vierlagen.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the templates of a folder into memory. Links are not followed, wherever they lead. */
final class TemplateFolder {

    /** How many templates a folder may have. */
    static final int MOST_FILES = 100;

    /** How many bytes a template may have. */
    static final int MOST_BYTES = 256 * 1024;

    /** How deep folders may be nested. */
    static final int MOST_DEPTH = 4;

    private static final Logger LOG = LoggerFactory.getLogger(TemplateFolder.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private final Path folder;
    private final Place place;
    private final String path;
    private final Problems problems;
    private final SortedMap<String, String> texts = new TreeMap<>();

    TemplateFolder(Path folder, Place place, String path, Problems problems) {
        this.folder = folder;
        this.place = place;
        this.path = path;
        this.problems = problems;
    }

    AgencyTemplates read() {
        int before = problems.size();
        walk(folder, "", 1);
        if (problems.size() == before && texts.keySet().stream().noneMatch(BuiltIn.PARTS::contains)) {
            problems.addUnknown(place, path, "template", texts.isEmpty() ? "" : texts.firstKey(), BuiltIn.PARTS);
        }
        return new AgencyTemplates(folder.toString().replace('\\', '/'), texts);
    }

    private void walk(Path at, String prefix, int depth) {
        for (Path entry : entries(at)) {
            String name = prefix + entry.getFileName();
            if (entry.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (Files.isSymbolicLink(entry)) {
                reject(name, "a link", "a file or a folder itself");
            } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (depth == MOST_DEPTH) {
                    reject(name, "folders nested deeper than " + MOST_DEPTH, "at most that");
                } else if (name.equals(BuiltIn.PREFIX)) {
                    reject(name, "a folder that would hide Vierlagen's own", "another name");
                } else {
                    walk(entry, name + "/", depth + 1);
                }
            } else if (!name.endsWith(BuiltIn.EXTENSION)) {
                LOG.info("{}/{}: no template, and so not used (templates end in .ftlh)", folder, name);
            } else if (!NAME.matcher(entry.getFileName().toString()).matches()
                    || !Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                reject(name, "an odd name or no file", "a file named with letters without accents, digits, ., _ and -");
            } else if (texts.size() == MOST_FILES) {
                reject("", "more than " + MOST_FILES + " templates", "at most that");
                return;
            } else {
                text(entry, name);
            }
        }
    }

    private List<Path> entries(Path at) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(at)) {
            stream.forEach(entries::add);
        } catch (IOException e) {
            reject(folder.relativize(at).toString(), "what can't be read (" + IoFault.told(e) + ")", "a folder");
        }
        entries.sort(null);
        return entries;
    }

    private void text(Path file, String name) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                reject(name, "more than " + MOST_BYTES + " bytes", "a smaller template");
                return;
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            texts.put(name, text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n"));
        } catch (CharacterCodingException otherEncoding) {
            reject(name, "bytes that are not UTF-8", "UTF-8: save the file in that encoding");
        } catch (IOException e) {
            reject(name, "what can't be read (" + IoFault.told(e) + ")", "a template");
        }
    }

    private void reject(String name, String found, String allowed) {
        String file = folder + (name.isEmpty() ? "" : "/" + name);
        problems.add(Place.startOf(file.replace('\\', '/')), "", found, allowed);
    }
}
