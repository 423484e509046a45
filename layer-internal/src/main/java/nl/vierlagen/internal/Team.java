package nl.vierlagen.internal;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

/**
 * The people who look after social media.
 *
 * @param tasksAgreed those with task and hours on paper, out of all of them
 * @param hoursEach hours of training in the past twelve months, for each of them on average
 */
record Team(Optional<Share> tasksAgreed, OptionalDouble hoursEach) {

    static final Team UNKNOWN = new Team(Optional.empty(), OptionalDouble.empty());

    static Team read(Fields fields) {
        OptionalInt people = Share.count(fields, "people");
        OptionalDouble hours = fields.number("trainingHours", 0, Share.MOST);
        boolean countable = people.orElse(0) > 0 && hours.isPresent();
        return new Team(
                Share.read(fields, "tasksAgreed", "people", people),
                countable ? OptionalDouble.of(hours.getAsDouble() / people.getAsInt()) : OptionalDouble.empty());
    }
}
