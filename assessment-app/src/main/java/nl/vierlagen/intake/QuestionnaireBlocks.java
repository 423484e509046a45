package nl.vierlagen.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vierlagen.layer.Place;

/** Finds the cells of one sheet by the keys in its hidden column and its hidden rows. */
final class QuestionnaireBlocks {

    private static final String ADDED = "the rows that were there; this one was added";

    private final SheetRows sheet;
    private final QuestionnaireCells cells;
    private List<String> base = List.of();
    private Map<Integer, CellKey> columns = Map.of();
    private boolean isList;
    private int items;

    QuestionnaireBlocks(SheetRows sheet, QuestionnaireCells cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    void read(Rows.TableRow row) throws TableFaultException {
        String first = row.cell(0).strip();
        if (first.startsWith(CellKey.BLOCK)) {
            begin(row, first.substring(CellKey.BLOCK.length()));
        } else if (!columns.isEmpty() && !first.equals(CellKey.HEADING)) {
            if (isList) {
                readItem(row);
            } else {
                readKeyed(row, first);
            }
        }
    }

    private void begin(Rows.TableRow row, String path) {
        base = CellKey.keys(path);
        isList = path.endsWith(CellKey.LIST);
        items = 0;
        columns = new TreeMap<>();
        if (isList && base.get(base.size() - 1).equals(CellKey.LIST)) {
            rejectKey(row, 0, path);
            return;
        }
        for (int column = 1; column < row.cells().size(); column++) {
            String written = row.cell(column);
            if (!written.isBlank()) {
                int at = column;
                CellKey.parse(written)
                        .filter(key -> !isList || !key.path().isEmpty())
                        .ifPresentOrElse(key -> addColumn(at, key), () -> rejectKey(row, at, written));
            }
        }
    }

    private void addColumn(int column, CellKey key) {
        columns.put(column, key);
        if (isList) {
            cells.see(CellKey.joined(base, key.path()));
        }
    }

    private void readItem(Rows.TableRow row) throws TableFaultException {
        boolean isBlank = columns.keySet().stream()
                .allMatch(column -> row.cell(column).isBlank() && !row.faults().containsKey(column));
        if (isBlank) {
            return;
        }
        Optional<CellTree.Branch> item = cells.tree().row(base);
        if (item.isEmpty()) {
            rejectKey(row, 0, String.join(".", base));
            return;
        }
        List<String> told = numbered();
        for (Map.Entry<Integer, CellKey> column : columns.entrySet()) {
            CellKey key = column.getValue();
            put(row, column.getKey(), new QuestionnaireCells.Target(item.get(), told, key.path()), key);
        }
    }

    /** The path to the row that is at hand, counted from 0. */
    private List<String> numbered() {
        String list = base.get(base.size() - 1);
        String name = list.substring(0, list.length() - CellKey.LIST.length());
        String item = name + "[" + items++ + "]";
        return CellKey.joined(base.subList(0, base.size() - 1), List.of(item));
    }

    private void readKeyed(Rows.TableRow row, String first) throws TableFaultException {
        Optional<CellKey> rowKey = CellKey.parse(first);
        for (Map.Entry<Integer, CellKey> column : columns.entrySet()) {
            if (rowKey.isPresent()) {
                CellKey key = column.getValue().after(rowKey.get());
                List<String> path = CellKey.joined(base, key.path());
                QuestionnaireCells.Target target =
                        new QuestionnaireCells.Target(cells.tree().root(), List.of(), path);
                put(row, column.getKey(), target, key);
            } else if (!row.cell(column.getKey()).isBlank()) {
                Place place = sheet.place(row.line(), column.getKey());
                cells.reject(place, "", "a value in a row without a question", ADDED);
            }
        }
    }

    private void put(Rows.TableRow row, int column, QuestionnaireCells.Target target, CellKey key)
            throws TableFaultException {
        Place place = sheet.place(row.line(), column);
        Rows.Fault fault = row.faults().get(column);
        if (fault == null) {
            cells.put(target, key, row.cell(column), place);
        } else {
            cells.reject(place, target.told(), fault.found(), fault.allowed());
        }
    }

    private void rejectKey(Rows.TableRow row, int column, String written) {
        cells.reject(
                sheet.place(row.line(), column),
                "",
                "the damaged key '" + ColumnsReader.shown(written) + "'",
                "a questionnaire as it was written, with values in the cells to fill in alone");
    }
}
