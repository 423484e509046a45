package nl.vierlagen.report.brand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.report.template.AgencyTemplates;

/** Reads an agency's house style from its file, and from the files that it names, which stand in the same folder. */
public final class BrandReader {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_LINES = 8;
    private static final int LONGEST_CLOSING = 1000;
    private static final int LONGEST_LEVEL = 40;

    private final List<String> languages;

    /**
     * A reader.
     *
     * @param languages ISO 639-1 codes of the languages in which the brand may have words
     */
    public BrandReader(Collection<String> languages) {
        this.languages = List.copyOf(languages);
    }

    /**
     * The brand that a file describes.
     *
     * @param file in YAML
     * @param problems gets everything that is wrong with it and with the files that it names
     * @return empty if anything is
     */
    public Optional<Brand> read(Path file, Problems problems) {
        Optional<Fields> root = root(file, problems);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Brand brand = brand(root.get(), files(file, problems), problems);
        root.get().finish();
        return problems.isEmpty() ? Optional.of(brand) : Optional.empty();
    }

    /**
     * The overlay that a brand brings: the app is wired by it before the rest of the brand is read.
     *
     * @return empty if it brings none, or something is wrong with it, which {@link #read} will tell
     */
    public static Optional<Path> overlay(Path file) {
        Problems untold = new Problems();
        return root(file, untold).flatMap(root -> overlay(root, files(file, untold)));
    }

    private static Optional<Path> overlay(Fields root, BrandFiles files) {
        return files.file(root, "overlay", "an overlay (.yaml)");
    }

    private static Optional<Fields> root(Path file, Problems problems) {
        return text(file, problems)
                .flatMap(text -> Documents.yaml(file.toString(), text, problems))
                .flatMap(node -> Fields.of(node, "", problems));
    }

    private static BrandFiles files(Path brand, Problems problems) {
        return new BrandFiles(Optional.ofNullable(brand.getParent()).orElse(Path.of("")), problems);
    }

    private Brand brand(Fields root, BrandFiles files, Problems problems) {
        root.require("name");
        String name = text(root, "name", LONGEST_NAME).orElse("");
        Optional<Brand.Logo> logo = new LogoReader(files).read(root, "logo");
        Brand.Colours colours = root.fields("colours")
                .map(fields -> new ColoursReader(fields, problems).read())
                .orElse(Brand.Colours.PLAIN);
        Optional<Brand.Fonts> fonts = root.fields("fonts").flatMap(new FontReader(files)::read);
        List<String> contact = contact(root, problems);
        SortedMap<String, String> closing = new TreeMap<>();
        root.fields("closing").ifPresent(fields -> {
            for (String language : languages) {
                text(fields, language, LONGEST_CLOSING).ifPresent(text -> closing.put(language, text));
            }
        });
        SortedMap<String, SortedMap<Level, String>> levels = new TreeMap<>();
        root.fields("levels").ifPresent(fields -> {
            for (String language : languages) {
                fields.fields(language).ifPresent(inside -> levels.put(language, levels(inside)));
            }
        });
        overlay(root, files);
        Optional<AgencyTemplates> templates = files.folder(root, "templates", "a folder of templates (.ftlh)")
                .flatMap(folder ->
                        AgencyTemplates.read(folder, root.place("templates"), root.path("templates"), problems));
        return new Brand(name, logo, colours, fonts, contact, closing, levels, templates);
    }

    private static List<String> contact(Fields root, Problems problems) {
        List<String> lines = root.texts("contact");
        for (String line : lines) {
            if (line.length() > LONGEST_LINE) {
                problems.add(
                        root.place("contact"),
                        root.path("contact"),
                        "a line of " + line.length() + " characters",
                        "at most " + LONGEST_LINE);
            }
        }
        if (lines.size() > MOST_LINES) {
            root.reject("contact", "at most " + MOST_LINES + " lines");
        }
        return lines;
    }

    private static SortedMap<Level, String> levels(Fields fields) {
        SortedMap<Level, String> words = new TreeMap<>();
        for (Level level : Level.values()) {
            text(fields, level.id(), LONGEST_LEVEL).ifPresent(word -> words.put(level, word));
        }
        List<String> repeated = words.values().stream()
                .filter(word -> Collections.frequency(words.values(), word) > 1)
                .toList();
        words.forEach((level, word) -> {
            if (repeated.contains(word)) {
                fields.reject(level.id(), "a word that no other level has");
            }
        });
        return words;
    }

    private static Optional<String> text(Fields fields, String key, int longest) {
        Optional<String> text = fields.text(key);
        text.filter(found -> found.length() > longest)
                .ifPresent(found -> fields.reject(key, "at most " + longest + " characters"));
        return text;
    }

    private static Optional<String> text(Path file, Problems problems) {
        Place start = Place.startOf(file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problems.add(start, "", "more than " + MOST_BYTES + " bytes", "a smaller document");
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException otherEncoding) {
            problems.add(start, "", "bytes that are not UTF-8", "UTF-8: save the file in that encoding");
        } catch (IOException e) {
            problems.add(start, "", "a file that can't be read (" + IoFault.told(e) + ")", "a brand file in YAML");
        }
        return Optional.empty();
    }
}
