package nl.vierlagen.networks;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

/** A profile, or a network on which the organisation might have one. What is empty was not told. */
record Profile(
        Optional<Network> network,
        Optional<Address> address,
        Optional<Kind> kind,
        Optional<Fit> fit,
        Optional<Activity> activity,
        Optional<LocalDate> lastPost,
        OptionalDouble postsPerMonth,
        OptionalDouble plannedPostsPerMonth,
        Optional<Share> questions,
        Optional<Boolean> complete,
        Optional<Boolean> recognisable) {

    private static final int MOST_POSTS = 10_000;

    /** In whose name the profile stands. */
    enum Kind {
        COMPANY,
        PERSONAL
    }

    /** How much of the audience is on the network. The ordinal is the weight. */
    enum Fit {
        NONE,
        LOW,
        MEDIUM,
        HIGH
    }

    /** The degrees of activity. The ordinal counts in thirds. */
    enum Activity {
        ABSENT,
        PASSIVE,
        REACTIVE,
        ACTIVE
    }

    Profile {
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(lastPost, "lastPost");
        Objects.requireNonNull(postsPerMonth, "postsPerMonth");
        Objects.requireNonNull(plannedPostsPerMonth, "plannedPostsPerMonth");
        Objects.requireNonNull(questions, "questions");
        Objects.requireNonNull(complete, "complete");
        Objects.requireNonNull(recognisable, "recognisable");
    }

    static Profile read(Fields fields, LocalDate date, NetworkCatalogue catalogue) {
        Profile profile = new Profile(
                Network.read(fields, catalogue),
                Address.read(fields),
                fields.choice("kind", Kind.class),
                fields.choice("fit", Fit.class),
                fields.choice("activity", Activity.class),
                fields.dateUntil("lastPost", date),
                fields.number("postsPerMonth", 0, MOST_POSTS),
                fields.number("plannedPostsPerMonth", 0, MOST_POSTS),
                fields.fields("questions").flatMap(questions -> Share.read(questions, "answered", "received")),
                fields.truth("complete"),
                fields.truth("recognisable"));
        if (!profile.exists()) {
            profile.lastPost.ifPresent(day -> fields.reject("lastPost", "no last post: the profile is absent"));
            if (profile.postsPerMonth.orElse(0) > 0) {
                fields.reject("postsPerMonth", "0 or nothing: the profile is absent");
            }
        }
        return profile;
    }

    /** False only where the profile is known to be absent. */
    boolean exists() {
        return activity.filter(degree -> degree == Activity.ABSENT).isEmpty();
    }
}
