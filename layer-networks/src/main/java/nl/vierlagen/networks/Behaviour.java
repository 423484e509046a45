package nl.vierlagen.networks;

import java.util.List;
import java.util.OptionalDouble;
import nl.vierlagen.layer.Share;

/** What the organisation does on its profiles. */
final class Behaviour {

    private Behaviour() {}

    /** Questions answered, of all that came in on the profiles for which both are known. */
    static OptionalDouble answered(List<Profile> profiles) {
        return profiles.stream()
                .flatMap(profile -> profile.questions().stream())
                .reduce(Share.OF_NOTHING, Share::plus)
                .percent();
    }

    /**
     * How far existing profiles keep to their plans. Each counts the same and for 100 at most, so that one busy profile doesn't
     * hide a silent one.
     */
    static OptionalDouble rhythm(List<Profile> profiles) {
        return profiles.stream()
                .filter(Profile::exists)
                .filter(profile -> profile.postsPerMonth().isPresent())
                .filter(profile -> profile.plannedPostsPerMonth().orElse(0) > 0)
                .mapToDouble(profile -> Math.min(
                        100,
                        100
                                * profile.postsPerMonth().getAsDouble()
                                / profile.plannedPostsPerMonth().getAsDouble()))
                .average();
    }
}
