package nl.vierlagen.layer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a client may want from social media. The model has the seven goals of source S2 and the ten opportunities of source S0; an
 * overlay may add others.
 *
 * @param id the name in files, such as {@code staff-dialogue}
 */
public record Goal(String id) {

    /** Visibility, name and authority: S2.11. */
    public static final Goal PROFILING = new Goal("profiling");

    /** New contacts, and keeping the existing ones: S2.12. */
    public static final Goal RELATIONS = new Goal("relations");

    /** Finding new colleagues: S2.13. */
    public static final Goal RECRUITMENT = new Goal("recruitment");

    /** Sharing news, tips and expertise: S2.14. */
    public static final Goal KNOWLEDGE = new Goal("knowledge");

    /** Helping customers: S2.15. */
    public static final Goal SERVICE = new Goal("service");

    /** Paid and unpaid promotion of products or services: S2.16. */
    public static final Goal ADVERTISING = new Goal("advertising");

    /** Selling, in a web shop or elsewhere: S2.17. */
    public static final Goal SALES = new Goal("sales");

    /** A larger audience, or precisely a very specific one: S0.09. */
    public static final Goal REACH = new Goal("reach");

    /** A bond with the audience: S0.10. */
    public static final Goal LOYALTY = new Goal("loyalty");

    /** Customers who take part: S0.11. */
    public static final Goal PARTICIPATION = new Goal("participation");

    /** A smaller distance between government and citizen: S0.12. */
    public static final Goal CITIZENS = new Goal("citizens");

    /** The dialogue with one's own staff: S0.13. */
    public static final Goal STAFF_DIALOGUE = new Goal("staff-dialogue");

    /** Being fast with news, in a crisis for instance: S0.14. */
    public static final Goal FAST_INFORMATION = new Goal("fast-information");

    /** More result for the same money in the long run: S0.15. */
    public static final Goal COST_EFFECTIVENESS = new Goal("cost-effectiveness");

    /** Looking after one's good name: S0.16. */
    public static final Goal REPUTATION = new Goal("reputation");

    /** Depending less on press, radio and television: S0.17. */
    public static final Goal MEDIA_INDEPENDENCE = new Goal("media-independence");

    /** Hearing quickly what people think: S0.18. */
    public static final Goal FEEDBACK = new Goal("feedback");

    private static final List<Goal> BUILT_IN = List.of(
            PROFILING,
            RELATIONS,
            RECRUITMENT,
            KNOWLEDGE,
            SERVICE,
            ADVERTISING,
            SALES,
            REACH,
            LOYALTY,
            PARTICIPATION,
            CITIZENS,
            STAFF_DIALOGUE,
            FAST_INFORMATION,
            COST_EFFECTIVENESS,
            REPUTATION,
            MEDIA_INDEPENDENCE,
            FEEDBACK);

    public Goal {
        Objects.requireNonNull(id, "id");
    }

    /** The goals of the model itself, in its order. */
    public static List<Goal> builtIn() {
        return BUILT_IN;
    }

    /** The goal of the model itself of that name, if there is one. */
    public static Optional<Goal> byId(String id) {
        return BUILT_IN.stream().filter(goal -> goal.id.equals(id)).findFirst();
    }
}
