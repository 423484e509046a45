package nl.vierlagen.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vierlagen.layer.Share;

/**
 * What an export of posts tells of one profile.
 *
 * @param profile which one
 * @param posts of its own, in the period
 * @param lastPost the day of the last of them
 * @param postsPerMonth on average over the whole period, a month being a twelfth of 365.25 days
 * @param planned posts a month that were planned for it; empty if that is not known
 * @param months whole months of the calendar in the period, and those with at least what was planned, or else with a post
 * @param longestGap the most days between two days with a post, the ends of the period counting as such
 * @param replies to others, in the period
 * @param lastReply the day of the last of them
 * @param questions that came in in the period, and those that got a reply at any time
 */
public record ProfileFigures(
        Profile profile,
        int posts,
        Optional<LocalDate> lastPost,
        double postsPerMonth,
        OptionalDouble planned,
        Share months,
        int longestGap,
        int replies,
        Optional<LocalDate> lastReply,
        Share questions) {

    /**
     * A profile as the rows of an export name it.
     *
     * @param network an id of the networks' catalogue, or {@code other}
     * @param name of another network; empty for one of the catalogue
     * @param address on the web; empty where it is not told
     */
    public record Profile(String network, String name, String address) implements Comparable<Profile> {
        public Profile {
            Objects.requireNonNull(network, "network");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(address, "address");
        }

        @Override
        public int compareTo(Profile other) {
            return Comparator.comparing(Profile::network)
                    .thenComparing(Profile::name)
                    .thenComparing(Profile::address)
                    .compare(this, other);
        }

        /** The most telling of its texts. */
        @Override
        public String toString() {
            return !address.isEmpty() ? address : !name.isEmpty() ? name : network;
        }
    }

    public ProfileFigures {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(lastPost, "lastPost");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(months, "months");
        Objects.requireNonNull(lastReply, "lastReply");
        Objects.requireNonNull(questions, "questions");
    }
}
