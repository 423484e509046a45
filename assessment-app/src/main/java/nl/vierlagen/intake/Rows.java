package nl.vierlagen.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.layer.Place;

/** The rows of one table, from the first to the last. */
interface Rows {

    /**
     * One row.
     *
     * @param line in the source, from 1
     * @param cells their texts; empty where one is blank
     * @param faults by the number of the cell, from 0: what stands there that can't be read, and what may stand there
     */
    record TableRow(int line, List<String> cells, Map<Integer, Fault> faults) {

        /** The text of a cell; empty where there is none. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }

    /** What is wrong with a cell. */
    record Fault(String found, String allowed) {}

    /**
     * The next row; empty after the last one.
     *
     * @throws TableFaultException if no more can be read
     */
    Optional<TableRow> next() throws TableFaultException;

    /** Where a cell is; the column counts from 0. */
    Place place(int line, int column);

    /** Where a cell below a heading is. */
    Place place(int line, int column, String heading);
}
