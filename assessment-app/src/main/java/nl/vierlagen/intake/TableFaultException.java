package nl.vierlagen.intake;

import java.util.Optional;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;

/** No more of a table can be read. */
final class TableFaultException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    TableFaultException(Place place, String found, String allowed) {
        super(found);
        this.problem = new Problem(place, "", found, allowed, Optional.empty());
    }

    Problem problem() {
        return problem;
    }
}
