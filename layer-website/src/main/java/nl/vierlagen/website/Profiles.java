package nl.vierlagen.website;

import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

/**
 * The organisation's profiles, as the website knows them. Each share is empty where one of the profiles leaves it open.
 *
 * @param linked those to which a page links
 * @param declared those that the data for search engines name
 */
record Profiles(Optional<Share> linked, Optional<Share> declared) {

    static Profiles read(Fields facts) {
        List<Fields> profiles = facts.list("profiles");
        for (Fields profile : profiles) {
            profile.require("network");
            profile.text("network");
        }
        Fields.rejectRepeated(profiles, "address", "each profile once");
        return new Profiles(share(profiles, "linked"), share(profiles, "declared"));
    }

    private static Optional<Share> share(List<Fields> profiles, String key) {
        return Share.ofAll(profiles, profile -> profile.truth(key));
    }
}
