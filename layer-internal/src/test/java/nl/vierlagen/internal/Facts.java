package nl.vierlagen.internal;

import java.time.LocalDate;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerContract.Measured;

/** Facts as a client writes them, and what the layer makes of them. */
final class Facts {

    private static final Layer LAYER = new InternalLayer();

    private Facts() {}

    static Measured of(String yaml) {
        return Measured.of(LAYER, yaml);
    }

    static Measured on(LocalDate date, String yaml) {
        return Measured.of(LAYER, date, yaml);
    }
}
