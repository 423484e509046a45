package nl.vierlagen.networks;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import nl.vierlagen.layer.Age;
import nl.vierlagen.layer.Share;

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
        return new Share(reached, reachable).percent();
    }

    /** Existing profiles whose last post is known and too old. */
    static OptionalDouble sleeping(List<Profile> profiles, LocalDate date) {
        return Share.ofKnown(
                        existing(profiles),
                        profile -> profile.lastPost().map(last -> Age.days(last, date) > AWAKE_DAYS))
                .percent();
    }

    static OptionalDouble complete(List<Profile> profiles) {
        return Share.ofKnown(existing(profiles), Profile::complete).percent();
    }

    static OptionalDouble recognisable(List<Profile> profiles) {
        return Share.ofKnown(existing(profiles), Profile::recognisable).percent();
    }

    /** Review sites with an audience on which the organisation has a profile. */
    static OptionalDouble reviews(List<Profile> profiles) {
        return Share.ofKnown(
                        profiles.stream().filter(Presence::readByTheAudience).toList(),
                        profile -> profile.activity().map(degree -> degree != Profile.Activity.ABSENT))
                .percent();
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
