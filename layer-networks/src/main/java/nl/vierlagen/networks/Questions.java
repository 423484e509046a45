package nl.vierlagen.networks;

import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;

/** Questions that came in on a profile, and those of them that were answered. */
record Questions(OptionalInt received, OptionalInt answered) {

    private static final int MOST = 10_000_000;

    static Questions read(Fields fields) {
        Questions questions = new Questions(fields.integer("received", 0, MOST), fields.integer("answered", 0, MOST));
        if (questions.known() && questions.answered.getAsInt() > questions.received.getAsInt()) {
            fields.reject("answered", "at most the " + questions.received.getAsInt() + " received");
        }
        return questions;
    }

    boolean known() {
        return received.isPresent() && answered.isPresent();
    }
}
