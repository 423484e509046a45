package nl.vierlagen.reputation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Node;

/**
 * How far the organisation is ready for a crisis.
 *
 * @param points how many of the questions a plan should answer the plan does; 0 where it is known that there is no plan
 * @param checked when the plan was last checked
 * @param lastDrill when a crisis was last practised
 * @param firstMessageMinutes how long the first message took in the last crisis or drill
 */
record Crisis(
        OptionalInt points,
        Optional<LocalDate> checked,
        Optional<LocalDate> lastDrill,
        OptionalDouble firstMessageMinutes) {

    static final Crisis UNKNOWN =
            new Crisis(OptionalInt.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());

    private static final int QUESTIONS = 8;

    static Crisis read(Fields fields, LocalDate date) {
        Optional<LocalDate> checked = Optional.empty();
        Optional<Boolean> exists = Optional.empty();
        Optional<Node> plan = fields.node("plan");
        if (plan.isPresent() && is(plan.get(), Node.Kind.TRUTH)) {
            exists = fields.truth("plan");
        } else if (plan.isPresent() && startsWithDigit(plan.get())) {
            checked = fields.dateUntil("plan", date);
        } else if (plan.isPresent()) {
            fields.reject("plan", "true, false, or the date of the plan as year-month-day");
        }
        OptionalInt points = fields.integer("planPoints", 0, QUESTIONS);
        if (exists.equals(Optional.of(false))) {
            if (points.orElse(0) > 0) {
                fields.reject("planPoints", "0 or nothing, for 'plan' says that there is none");
            }
            points = OptionalInt.of(0);
        }
        Optional<LocalDate> lastDrill = fields.dateUntil("lastDrill", date);
        return new Crisis(points, checked, lastDrill, fields.number("firstMessageMinutes", 0, Webcare.MOST_MINUTES));
    }

    private static boolean is(Node node, Node.Kind kind) {
        return node instanceof Node.Scalar scalar && scalar.is(kind);
    }

    private static boolean startsWithDigit(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().matches("\\d.*");
    }
}
