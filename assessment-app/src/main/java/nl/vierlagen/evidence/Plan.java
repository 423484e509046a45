package nl.vierlagen.evidence;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.vierlagen.evidence.ProfileFigures.Profile;

/**
 * How many posts a month are planned.
 *
 * @param posts by the address of a profile, the name of its network, or the network's id; what comes first of these counts
 */
public record Plan(Map<String, Double> posts) {

    /** Nothing is known of it. */
    public static final Plan NONE = new Plan(Map.of());

    public Plan {
        posts = Map.copyOf(posts);
    }

    /** What a plan may call a profile, the most telling first. */
    public static List<String> names(Profile profile) {
        return List.of(profile.address(), profile.name(), profile.network());
    }

    OptionalDouble of(Profile profile) {
        return names(profile).stream()
                .filter(posts::containsKey)
                .mapToDouble(posts::get)
                .findFirst();
    }
}
