package nl.vierlagen.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.vierlagen.layer.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A workbook (.xlsx), whose sheets are read row by row. */
final class Workbook implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workbook.class);

    /** What a part other than a sheet, a row of a sheet, or a text may take, in bytes. */
    private static final int ALLOWANCE = 8 << 20;

    private static final String ROOT = "/";

    private final String source;
    private final ZipFile zip;

    private Optional<Parts> parts = Optional.empty();

    private record Sheet(String name, String relation, boolean isHidden) {}

    /** What is read of a workbook before any sheet; the workbook's own part by its name, the others by their ids. */
    private record Parts(
            String workbook, Map<String, String> byId, List<Sheet> sheets, SharedTexts texts, CellFormats formats) {}

    /** Opens a file. */
    Workbook(String source, Path file) throws TableFaultException {
        this.source = source;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (IOException | RuntimeException noZip) {
            LOG.debug("{}: no workbook", source, noZip);
            throw fault("something other than a workbook", "an .xlsx file, without a password");
        }
    }

    /** The names of its sheets, in order. */
    List<String> sheets() throws TableFaultException {
        return parts().sheets().stream().map(Sheet::name).toList();
    }

    /** The rows of the sheet of that name. */
    SheetRows rows(String name) throws TableFaultException {
        return rows(find(Optional.of(name)));
    }

    /** The rows of the sheet of that name, or else of the first that is not hidden. */
    SheetRows rows(Optional<String> name) throws TableFaultException {
        Sheet chosen = find(name);
        if (name.isEmpty() && sheets().size() > 1) {
            LOG.info(
                    "{}: of its {} sheets, '{}' is read; 'sheet' in the file of --columns names another",
                    source,
                    sheets().size(),
                    chosen.name());
        }
        return rows(chosen);
    }

    private SheetRows rows(Sheet sheet) throws TableFaultException {
        try {
            Parts read = parts();
            XmlPart part = open(required(read.byId(), sheet.relation(), read.workbook()));
            return new SheetRows(source, sheet.name(), part, read.texts(), read.formats());
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private Parts parts() throws TableFaultException {
        if (parts.isEmpty()) {
            try {
                parts = Optional.of(read());
            } catch (IOException | RuntimeException unreadable) {
                throw unreadable(unreadable);
            }
        }
        return parts.get();
    }

    private Parts read() throws IOException {
        Map<String, String> roots = relations(ROOT, "_rels/.rels", "Type");
        String workbook = required(roots, "/officeDocument", ROOT);
        Map<String, String> byId = relations(workbook, rels(workbook), "Id");
        Map<String, String> byType = relations(workbook, rels(workbook), "Type");
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = sheets(workbook, sheets);
        SharedTexts texts = SharedTexts.NONE;
        Optional<String> shared = find(byType, "/sharedStrings");
        if (shared.isPresent()) {
            try (XmlPart part = open(shared.get())) {
                texts = SharedTexts.read(part);
            }
        }
        CellFormats formats = CellFormats.none(from1904);
        Optional<String> styles = find(byType, "/styles");
        if (styles.isPresent()) {
            try (XmlPart part = open(styles.get())) {
                formats = CellFormats.read(part, from1904);
            }
        }
        return new Parts(workbook, byId, sheets, texts, formats);
    }

    private TableFaultException unreadable(Exception cause) {
        LOG.debug("{}: unreadable", source, cause);
        return fault(
                "a workbook that can't be read (" + (cause instanceof IOException io ? IoFault.told(io) : "damaged")
                        + ")",
                "one that a spreadsheet has saved");
    }

    private Sheet find(Optional<String> name) throws TableFaultException {
        return parts().sheets().stream()
                .filter(sheet -> name.map(sheet.name()::equals).orElse(!sheet.isHidden()))
                .findFirst()
                .orElseThrow(() -> fault(
                        "no sheet" + name.map(asked -> " '" + asked + "'").orElse(" that is not hidden"),
                        "one of "
                                + parts.orElseThrow().sheets().stream()
                                        .map(Sheet::name)
                                        .collect(Collectors.joining(", "))));
    }

    /** Adds the sheets; tells whether days are counted from 1904. */
    private boolean sheets(String workbook, List<Sheet> sheets) throws IOException {
        boolean from1904 = false;
        try (XmlPart part = open(workbook)) {
            while (part.next()) {
                if (part.isStart("workbookPr")) {
                    from1904 = part.attribute("date1904")
                            .filter(value -> value.matches("1|true"))
                            .isPresent();
                } else if (part.isStart("sheet")) {
                    sheets.add(new Sheet(
                            part.attribute("name").orElse(""),
                            part.attribute("id").orElse(""),
                            part.attribute("state")
                                    .filter(state -> !state.equals("visible"))
                                    .isPresent()));
                }
            }
        }
        return from1904;
    }

    /** The parts that a part names, by an attribute of the naming. */
    private Map<String, String> relations(String part, String rels, String attribute) throws IOException {
        Map<String, String> relations = new HashMap<>();
        try (XmlPart xml = open("/" + rels)) {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    String target = xml.attribute("Target").orElse("");
                    relations.putIfAbsent(
                            xml.attribute(attribute).orElse(""),
                            URI.create(part).resolve(target).getPath());
                }
            }
        }
        return relations;
    }

    private static String rels(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(1, name) + "_rels/" + part.substring(name) + ".rels";
    }

    private static Optional<String> find(Map<String, String> relations, String end) {
        return relations.entrySet().stream()
                .filter(relation -> relation.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
    }

    private static String required(Map<String, String> relations, String end, String part) throws IOException {
        return find(relations, end).orElseThrow(() -> new IOException("no " + end + " for " + part));
    }

    private XmlPart open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part.substring(1));
        if (entry == null) {
            throw new IOException("no " + part);
        }
        return new XmlPart(part, zip.getInputStream(entry), ALLOWANCE);
    }

    private TableFaultException fault(String found, String allowed) {
        return new TableFaultException(Place.startOf(source), found, allowed);
    }

    @Override
    public void close() {
        parts.ifPresent(read -> read.texts().close());
        try {
            zip.close();
        } catch (IOException left) {
            LOG.debug("{}: not closed", source, left);
        }
    }
}
