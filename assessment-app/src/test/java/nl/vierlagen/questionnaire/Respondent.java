package nl.vierlagen.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Node;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Knows the answers of an assessment file, and into which cells of a questionnaire they go. */
public final class Respondent {

    private static final Pattern KEY = Pattern.compile("([^=:!]*)(=[^:!]+)?(:[^!]+)?!?");

    private final Node.Mapping answers;
    private final Map<String, String> words = new HashMap<>();
    private final List<Filling> fillings = new ArrayList<>();
    private Map<Integer, String> columns = Map.of();
    private String base = "";
    private int item;

    private Respondent(Node.Mapping answers) {
        this.answers = answers;
    }

    public static List<Filling> fillings(byte[] questionnaire, Node.Mapping answers) {
        Respondent respondent = new Respondent(answers);
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(questionnaire))) {
            file.getSheet("_vierlagen").forEach(respondent::learn);
            for (Sheet sheet : file) {
                sheet.forEach(row -> respondent.fill(sheet, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return respondent.fillings;
    }

    private void learn(Row row) {
        if (text(row, 0).equals("word")) {
            words.put(text(row, 1) + "/" + text(row, 2), text(row, 3));
        }
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private void fill(Sheet sheet, Row row) {
        String key = text(row, 0);
        if (key.startsWith("#")) {
            base = key.substring(1);
            item = 0;
            columns = new TreeMap<>();
            for (int column = 1; column < row.getLastCellNum(); column++) {
                if (!text(row, column).isEmpty()) {
                    columns.put(column, text(row, column));
                }
            }
        } else if (base.endsWith("[]") && !key.equals("-")) {
            Optional<Node> list = find(Optional.of(answers), base.substring(0, base.length() - 2));
            if (list.isPresent() && ((Node.Sequence) list.get()).items().size() > item) {
                Node asked = ((Node.Sequence) list.get()).items().get(item);
                columns.forEach((column, written) -> fill(sheet, row, column, written, Optional.of(asked)));
            }
            item++;
        } else if (!key.isEmpty() && !key.equals("-") && !sheet.getSheetName().equals("_vierlagen")) {
            columns.forEach((column, written) -> {
                String joined = written.equals(".") ? key : key.replaceFirst("[=:!].*", "") + "/" + written;
                fill(sheet, row, column, joined, find(Optional.of(answers), base));
            });
        }
    }

    private void fill(Sheet sheet, Row row, int column, String key, Optional<Node> from) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new AssertionError("no key: " + key);
        }
        Optional<Node> node = find(from, parts.group(1).replace("[]", ""));
        String list = parts.group(3) == null ? "" : parts.group(3).substring(1);
        Cell cell = row.getCell(column);
        node.map(found -> parts.group(1).endsWith("[]")
                        ? ((Node.Sequence) found).items().isEmpty() ? words.get("truth/true") : null
                        : parts.group(2) == null
                                ? value(found, list, cell)
                                : option((Node.Sequence) found, parts.group(2).substring(1)))
                .ifPresent(value -> fillings.add(new Filling(
                        sheet.getSheetName(),
                        new CellReference(row.getRowNum(), column).formatAsString(),
                        base + "/" + parts.group(1),
                        value)));
    }

    private String option(Node.Sequence list, String word) {
        boolean isIn = list.items().stream()
                .anyMatch(item -> ((Node.Scalar) item).text().equals(word));
        return words.get("truth/" + isIn);
    }

    private Object value(Node node, String list, Cell cell) {
        if (node instanceof Node.Sequence texts) {
            return texts.items().isEmpty()
                    ? words.get("none/none")
                    : texts.items().stream()
                            .map(item -> ((Node.Scalar) item).text())
                            .collect(Collectors.joining("; "));
        }
        String text = ((Node.Scalar) node).text();
        if (words.containsKey(list + "/" + text)) {
            return words.get(list + "/" + text);
        }
        if (((Node.Scalar) node).kind() == Node.Kind.NUMBER) {
            return Double.valueOf(text);
        }
        boolean isDay = cell.getCellStyle().getDataFormatString().startsWith("yyyy");
        return isDay ? text.matches("\\d.*") ? LocalDate.parse(text) : words.get("truth/" + text) : text;
    }

    /** A rating may stand alone, without the key that leads to it. */
    private static Optional<Node> find(Optional<Node> from, String path) {
        Optional<Node> reached = from;
        for (String key : path.isEmpty() ? new String[0] : path.split("/")) {
            reached = reached.flatMap(node -> node instanceof Node.Mapping mapping
                    ? mapping.entries().stream()
                            .filter(entry -> entry.key().equals(key))
                            .map(Node.Entry::value)
                            .findFirst()
                    : key.equals("rating") ? Optional.of(node) : Optional.empty());
        }
        return reached.filter(node -> !(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.NOTHING);
    }
}
