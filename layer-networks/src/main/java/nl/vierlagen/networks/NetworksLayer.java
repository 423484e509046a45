package nl.vierlagen.networks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.vierlagen.layer.ChecklistLayer;
import nl.vierlagen.layer.DocumentSource;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Measure;

/**
 * The layer of existing networks. It reads the organisation's profiles as facts, and measures where it is present, whether its
 * profiles are alive, complete and recognisable, how far it keeps to its plan, and how many questions it answers.
 */
public final class NetworksLayer extends ChecklistLayer<NetworksFacts> {

    /** Read when the first client has a profile. */
    private Supplier<NetworkCatalogue> catalogue = NetworkCatalogue::get;

    /** Called by {@link java.util.ServiceLoader}. */
    public NetworksLayer() {
        super(
                NetworksLayer.class,
                List.of(
                        Measure.figure("presence.fit", facts -> Presence.fit(facts.profiles())),
                        new Measure<>("presence.sleeping", (facts, date) -> Presence.sleeping(facts.profiles(), date)),
                        Measure.figure("presence.complete", facts -> Presence.complete(facts.profiles())),
                        Measure.figure("presence.recognisable", facts -> Presence.recognisable(facts.profiles())),
                        Measure.figure("presence.reviews", facts -> Presence.reviews(facts.profiles())),
                        Measure.figure("interaction.answered", facts -> Behaviour.answered(facts.profiles())),
                        Measure.figure("content.rhythm", facts -> Behaviour.rhythm(facts.profiles()))));
    }

    /** The same layer by another catalogue. */
    private NetworksLayer(NetworkCatalogue catalogue) {
        this();
        this.catalogue = () -> catalogue;
    }

    @Override
    protected NetworksLayer readingBy(DocumentSource documents) {
        return new NetworksLayer(NetworkCatalogue.read(documents));
    }

    @Override
    protected NetworksFacts read(Fields facts, LocalDate date) {
        return NetworksFacts.read(facts, date, catalogue.get());
    }
}
