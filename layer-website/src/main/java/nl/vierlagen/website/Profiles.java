package nl.vierlagen.website;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.vierlagen.layer.Fields;

/**
 * The organisation's profiles, as the website knows them. Each share is empty where one of the profiles leaves it open.
 *
 * @param linked those to which a page links
 * @param declared those that the data for search engines name
 */
record Profiles(Optional<Share> linked, Optional<Share> declared) {

    static Profiles read(Fields facts) {
        List<Fields> profiles = facts.list("profiles");
        Set<String> addresses = new HashSet<>();
        for (Fields profile : profiles) {
            profile.require("network");
            profile.text("network");
            profile.text("address")
                    .filter(address -> !addresses.add(address.toLowerCase(Locale.ROOT)))
                    .ifPresent(twice -> profile.reject("address", "each profile once"));
        }
        return new Profiles(share(profiles, "linked"), share(profiles, "declared"));
    }

    private static Optional<Share> share(List<Fields> profiles, String key) {
        List<Boolean> told = profiles.stream()
                .flatMap(profile -> profile.truth(key).stream())
                .toList();
        long yes = told.stream().filter(Boolean::booleanValue).count();
        return told.size() == profiles.size() ? Optional.of(new Share(told.size(), yes)) : Optional.empty();
    }
}
