package nl.vierlagen.networks;

import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerContract.Measured;

/** Facts as a client writes them, and what the layer makes of them. */
final class Facts {

    private static final Layer LAYER = new NetworksLayer();

    private Facts() {}

    static Measured of(String yaml) {
        return Measured.of(LAYER, yaml);
    }

    /** Facts with these profiles, each in YAML's flow style without its braces. */
    static Measured profiles(String... profiles) {
        return of("profiles: [{" + String.join("}, {", profiles) + "}]");
    }
}
