package org.example.advertising;

import java.util.Optional;
import nl.vierlagen.layer.Fields;

/**
 * One campaign.
 *
 * @param goal whether a goal in figures was set before it began
 * @param recognisable whether every ad in it can be recognised as an ad
 * @param measured whether it was counted how far the goal was reached
 */
record Campaign(Optional<Boolean> goal, Optional<Boolean> recognisable, Optional<Boolean> measured) {

    static Campaign read(Fields fields) {
        fields.require("name");
        fields.text("name");
        return new Campaign(fields.truth("goal"), fields.truth("recognisable"), fields.truth("measured"));
    }
}
