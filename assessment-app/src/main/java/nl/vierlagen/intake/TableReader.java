package nl.vierlagen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;

/** Makes documents of the rows of a table: the first that is not blank has the headings, each other one is a client. */
final class TableReader {

    private final ColumnsReader columns;

    TableReader(ColumnsReader columns) {
        this.columns = columns;
    }

    /** Hands over a document for each row, or one that tells why there is none, or why there are no more. */
    void read(Rows rows, Consumer<Document> receiver) {
        try {
            Optional<Rows.TableRow> first = next(rows);
            if (first.isEmpty()) {
                throw new TableFaultException(rows.place(1, 0), "an empty table", "headings, and a client on each row");
            }
            Problems problems = new Problems();
            Columns known = columns.read(first.get(), rows, problems);
            if (problems.isEmpty()) {
                documents(rows, first.get(), known, receiver);
            } else {
                receiver.accept(new Document.Unreadable(problems.list()));
            }
        } catch (TableFaultException fault) {
            receiver.accept(new Document.Unreadable(fault.problem()));
        }
    }

    private static void documents(Rows rows, Rows.TableRow headings, Columns columns, Consumer<Document> receiver)
            throws TableFaultException {
        Optional<Rows.TableRow> row = next(rows);
        if (row.isEmpty()) {
            throw new TableFaultException(
                    rows.place(headings.line(), 0), "headings alone", "a client on each row below them");
        }
        while (row.isPresent()) {
            Place start = rows.place(row.get().line(), 0);
            receiver.accept(new Document.Row(start, columns, row.get().cells(), faults(rows, row.get(), headings)));
            row = next(rows);
        }
    }

    private static Optional<Rows.TableRow> next(Rows rows) throws TableFaultException {
        Optional<Rows.TableRow> row = rows.next();
        while (row.isPresent() && row.get().isBlank()) {
            row = rows.next();
        }
        return row;
    }

    /** What is wrong with a row by itself: cells that can't be read, and the first one that stands below no heading. */
    private static List<Problem> faults(Rows rows, Rows.TableRow row, Rows.TableRow headings) {
        List<Problem> faults = new ArrayList<>();
        row.faults()
                .forEach((column, fault) -> faults.add(new Problem(
                        rows.place(row.line(), column, ColumnsReader.shown(headings.cell(column))),
                        "",
                        fault.found(),
                        fault.allowed(),
                        Optional.empty())));
        for (int column = 0; column < row.cells().size(); column++) {
            if (headings.cell(column).isBlank() && !row.cell(column).isBlank()) {
                faults.add(new Problem(
                        rows.place(row.line(), column),
                        "",
                        "a cell in a column without a heading",
                        "a heading above it, or an empty cell",
                        Optional.empty()));
                break;
            }
        }
        return faults;
    }
}
