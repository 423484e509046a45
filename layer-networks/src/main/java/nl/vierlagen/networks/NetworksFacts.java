package nl.vierlagen.networks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vierlagen.layer.Fields;

/** What a client told of its profiles; an empty list where it told nothing. */
record NetworksFacts(List<Profile> profiles) {

    NetworksFacts {
        profiles = List.copyOf(profiles);
    }

    static NetworksFacts read(Fields facts, LocalDate date, NetworkCatalogue catalogue) {
        List<Profile> profiles = new ArrayList<>();
        Map<Address, String> seen = new HashMap<>();
        for (Fields entry : facts.list("profiles")) {
            Profile profile = Profile.read(entry, date, catalogue);
            profiles.add(profile);
            profile.address().ifPresent(address -> {
                String first = seen.putIfAbsent(address, entry.path());
                if (first != null) {
                    entry.reject("address", "an address that no other profile has: " + first + " has this one");
                }
            });
        }
        return new NetworksFacts(profiles);
    }
}
