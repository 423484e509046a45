package nl.vierlagen.report;

import java.util.List;
import nl.vierlagen.report.template.Part;
import nl.vierlagen.report.template.Slot;

/**
 * Clients, a row each.
 *
 * @param layers the layers' names, in order
 * @param levels the names of all levels, in rising order
 * @param days each day of a month in words, with {@code {0}} for the month and {@code {1}} for the year
 * @param months the months' names, in the order of the year
 * @param rows in the order in which the clients were read
 */
public record IndexTable(
        List<String> layers,
        List<String> levels,
        List<String> days,
        List<String> months,
        @Part List<ClientRow> rows) {

    /** A client: its report's address, its figures, and a cell a layer. */
    public record ClientRow(
            @Slot String address,
            @Slot String name,
            @Slot String sector,
            @Slot Cell date,
            @Slot Cell level,
            @Slot Cell score,
            @Slot Cell balance,
            @Slot Cell completeness,
            List<HeatCell> layers) {}

    /** A text, and the number by which its column is sorted; the number is empty where there is no figure. */
    public record Cell(String text, String key) {}

    /** A layer of a client; {@code tone} is its level's place among all levels, from 0, and empty if it has none. */
    public record HeatCell(
            @Slot String score,
            @Slot String level,
            String tone,
            @Slot String key) {}
}
