package nl.vierlagen.networks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;

/** Where the organisation is present, and in what state its profiles are. */
final class Presence {

    /** A profile sleeps when its last post is more days old than this. */
    private static final int AWAKE_DAYS = 90;

    private Presence() {}

    /**
     * Degree of activity weighted by how much of the audience is there. Absence counts against where the audience is, and
     * nowhere else.
     */
    static OptionalDouble fit(List<Profile> profiles) {
        long reached = 0;
        long reachable = 0;
        for (Profile profile : profiles) {
            if (profile.fit().isPresent() && profile.activity().isPresent()) {
                int weight = profile.fit().get().ordinal();
                reached += (long) weight * profile.activity().get().ordinal();
                reachable += (long) weight * Profile.Activity.ACTIVE.ordinal();
            }
        }
        return Percent.of(reached, reachable);
    }

    /** Existing profiles whose last post is known and too old. */
    static OptionalDouble sleeping(List<Profile> profiles, LocalDate date) {
        return Percent.ofTrue(
                existing(profiles),
                profile -> profile.lastPost().map(last -> ChronoUnit.DAYS.between(last, date) > AWAKE_DAYS));
    }

    static OptionalDouble complete(List<Profile> profiles) {
        return Percent.ofTrue(existing(profiles), Profile::complete);
    }

    static OptionalDouble recognisable(List<Profile> profiles) {
        return Percent.ofTrue(existing(profiles), Profile::recognisable);
    }

    /** Review sites with an audience on which the organisation has a profile. */
    static OptionalDouble reviews(List<Profile> profiles) {
        return Percent.ofTrue(
                profiles.stream().filter(Presence::readByTheAudience).toList(),
                profile -> profile.activity().map(degree -> degree != Profile.Activity.ABSENT));
    }

    private static boolean readByTheAudience(Profile profile) {
        return profile.network()
                        .filter(network -> network.kind() == Network.Kind.REVIEW)
                        .isPresent()
                && profile.fit().filter(fit -> fit != Profile.Fit.NONE).isPresent();
    }

    private static List<Profile> existing(List<Profile> profiles) {
        return profiles.stream().filter(Profile::exists).toList();
    }
}
