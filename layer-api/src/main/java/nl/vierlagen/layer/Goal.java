package nl.vierlagen.layer;

import java.util.Optional;

/** What a client may want from social media: the seven goals of source S2 and the ten opportunities of source S0. */
public enum Goal {
    /** Visibility, name and authority: S2.11. */
    PROFILING,
    /** New contacts, and keeping the existing ones: S2.12. */
    RELATIONS,
    /** Finding new colleagues: S2.13. */
    RECRUITMENT,
    /** Sharing news, tips and expertise: S2.14. */
    KNOWLEDGE,
    /** Helping customers: S2.15. */
    SERVICE,
    /** Paid and unpaid promotion of products or services: S2.16. */
    ADVERTISING,
    /** Selling, in a web shop or elsewhere: S2.17. */
    SALES,
    /** A larger audience, or precisely a very specific one: S0.09. */
    REACH,
    /** A bond with the audience: S0.10. */
    LOYALTY,
    /** Customers who take part: S0.11. */
    PARTICIPATION,
    /** A smaller distance between government and citizen: S0.12. */
    CITIZENS,
    /** The dialogue with one's own staff: S0.13. */
    STAFF_DIALOGUE,
    /** Being fast with news, in a crisis for instance: S0.14. */
    FAST_INFORMATION,
    /** More result for the same money in the long run: S0.15. */
    COST_EFFECTIVENESS,
    /** Looking after one's good name: S0.16. */
    REPUTATION,
    /** Depending less on press, radio and television: S0.17. */
    MEDIA_INDEPENDENCE,
    /** Hearing quickly what people think: S0.18. */
    FEEDBACK;

    /** The name in files, such as {@code staff-dialogue}. */
    public String id() {
        return Ids.of(this);
    }

    /** The goal of that name, if there is one. */
    public static Optional<Goal> byId(String id) {
        return Ids.find(Goal.class, id);
    }
}
