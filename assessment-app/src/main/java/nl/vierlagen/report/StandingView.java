package nl.vierlagen.report;

import java.util.List;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.template.Part;
import nl.vierlagen.report.template.Slot;

/**
 * Where a client stands in its sector.
 *
 * @param sector in the client's own word
 * @param intro how many were compared, in words
 * @param sentences one for the organisation as a whole and one for each layer
 * @param chart the client's scores beside the quartiles of the sector
 */
public record StandingView(
        @Slot Quote sector,
        @Slot String intro,
        @Slot List<String> sentences,
        @Part Chart chart) {}
