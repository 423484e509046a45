package nl.vierlagen.networks;

import java.time.LocalDate;
import java.util.List;
import nl.vierlagen.layer.ChecklistLayer;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Measure;

/**
 * The layer of existing networks. It reads the organisation's profiles as facts, and measures where it is present, whether its
 * profiles are alive, complete and recognisable, how far it keeps to its plan, and how many questions it answers.
 */
public final class NetworksLayer extends ChecklistLayer<NetworksFacts> {

    /** Called by {@link java.util.ServiceLoader}. */
    public NetworksLayer() {
        super(
                NetworksLayer.class,
                List.of(
                        new Measure<>("presence.fit", (facts, date) -> Presence.fit(facts.profiles())),
                        new Measure<>("presence.sleeping", (facts, date) -> Presence.sleeping(facts.profiles(), date)),
                        new Measure<>("presence.complete", (facts, date) -> Presence.complete(facts.profiles())),
                        new Measure<>(
                                "presence.recognisable", (facts, date) -> Presence.recognisable(facts.profiles())),
                        new Measure<>("presence.reviews", (facts, date) -> Presence.reviews(facts.profiles())),
                        new Measure<>("interaction.answered", (facts, date) -> Behaviour.answered(facts.profiles())),
                        new Measure<>("content.rhythm", (facts, date) -> Behaviour.rhythm(facts.profiles()))));
    }

    @Override
    protected NetworksFacts read(Fields facts, LocalDate date) {
        return NetworksFacts.read(facts, date);
    }
}
