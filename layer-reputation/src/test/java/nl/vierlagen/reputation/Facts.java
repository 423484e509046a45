package nl.vierlagen.reputation;

import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerContract.Measured;

/** Facts as a client writes them, and what the layer makes of them. */
final class Facts {

    private static final Layer LAYER = new ReputationLayer();

    private Facts() {}

    static Measured of(String yaml) {
        return Measured.of(LAYER, yaml);
    }
}
