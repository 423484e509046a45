package nl.vierlagen.layer;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A layer that breaks one rule of the contract.
 *
 * @param rule the test of the contract that must fail, and no other
 * @param told part of what its failure tells
 * @param layer makes the layer
 * @param facts what its test gives as complete facts
 */
record Broken(String rule, String told, Supplier<? extends Layer> layer, String facts) {

    /** The sound layer with one part exchanged. */
    static Broken of(String rule, String told, Consumer<SoundLayer> change) {
        return new Broken(
                rule,
                told,
                () -> {
                    SoundLayer layer = new SoundLayer();
                    change.accept(layer);
                    return layer;
                },
                SoundLayer.FACTS);
    }

    @Override
    public String toString() {
        return rule + ": " + told;
    }
}
