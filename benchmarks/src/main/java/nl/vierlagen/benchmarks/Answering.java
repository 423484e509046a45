package nl.vierlagen.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Rating;
import tools.jackson.core.JsonGenerator;

/**
 * Answers the criteria of a layer.
 *
 * @param quality how good the client is, from -1 to 4
 */
record Answering(JsonGenerator json, Dice dice, int quality, boolean isDutch) {

    private static final List<String> RATINGS =
            Stream.of(Rating.values()).map(Rating::id).toList();

    void answer(Criterion criterion) {
        if (criterion.measure().isPresent()) {
            // The facts answer it, and whoever knows better must say why.
            if (dice.chance(8)) {
                answer(criterion, rating(), notes());
            }
        } else if (criterion.mayBeNotApplicable() && dice.chance(12)) {
            answer(criterion, "not-applicable", isDutch ? Phrases.DUTCH_EXEMPTIONS : Phrases.ENGLISH_EXEMPTIONS);
        } else if (dice.chance(91)) {
            if (dice.chance(8)) {
                answer(criterion, rating(), notes());
            } else {
                json.writeStringProperty(criterion.id(), rating());
            }
        }
    }

    private void answer(Criterion criterion, String rating, List<String> notes) {
        json.writeObjectPropertyStart(criterion.id());
        json.writeStringProperty("rating", rating);
        String note = dice.one(notes);
        if (dice.chance(50)) {
            note += " " + dice.one(notes());
        }
        json.writeStringProperty("note", note.replace("{n}", Integer.toString(dice.between(2, 90))));
        if (dice.chance(40)) {
            json.writeArrayPropertyStart("evidence");
            for (int i = dice.between(1, 2); i > 0; i--) {
                json.writeString(dice.one(Phrases.EVIDENCE));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private List<String> notes() {
        return isDutch ? Phrases.DUTCH_NOTES : Phrases.ENGLISH_NOTES;
    }

    private String rating() {
        int place = Math.max(0, Math.min(3, quality + dice.upTo(2) - dice.upTo(1)));
        return RATINGS.get(place);
    }
}
