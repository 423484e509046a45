package nl.vierlagen.internal;

/** The subjects that a policy on social media deals with; in files in lower case, with hyphens. */
enum PolicyPoint {
    /** What social media is for, and how staff are encouraged to join. */
    PURPOSE,
    /** Everyone answers for what they write. */
    ACCOUNTABILITY,
    /** Staff show who they are. */
    AUTHENTICITY,
    /** Business and private contacts read the same message. */
    AUDIENCE,
    /** Weigh first; not everything needs a reaction. */
    JUDGEMENT,
    /** How to behave in other people's groups. */
    COMMUNITY,
    /** Other people's work is credited. */
    COPYRIGHT,
    /** What must not leave the organisation. */
    CONFIDENTIALITY,
    /** What a message gives its reader. */
    ADDED_VALUE,
    /** Social media serves the work, and does not stand in its way. */
    CORE_BUSINESS
}
