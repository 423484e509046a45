package nl.vierlagen.evidence.scan;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * By what a page shows a network.
 *
 * @param id as in the catalogue of networks
 * @param hosts where its pages stand
 * @param profiles paths of a profile, or host and path where each profile has a host of its own
 * @param share beginnings of addresses that share a page
 * @param embeds beginnings of addresses of frames
 * @param scripts hosts of what it has loaded
 * @param widgets selectors of what becomes a button to share
 * @param posts selectors of what becomes a post, a video or a feed
 */
record NetworkSigns(
        String id,
        List<String> hosts,
        List<Pattern> profiles,
        List<Beginning> share,
        List<Beginning> embeds,
        List<String> scripts,
        List<String> widgets,
        List<String> posts) {

    /** In front of the host of the same pages, for a country, a language or a small screen; others hold help and the like. */
    private static final Pattern MIRROR = Pattern.compile("^(m|mobile|touch|web|[a-z]{2}(-[a-z]{2})?)\\.");

    NetworkSigns {
        Objects.requireNonNull(id, "id");
        hosts = List.copyOf(hosts);
        profiles = List.copyOf(profiles);
        share = List.copyOf(share);
        embeds = List.copyOf(embeds);
        scripts = List.copyOf(scripts);
        widgets = List.copyOf(widgets);
        posts = List.copyOf(posts);
    }

    boolean isProfile(Link link) {
        if (hosts.stream().noneMatch(link::isOn)) {
            return false;
        }
        String path = link.path().length() > 1 ? link.path().replaceFirst("/+$", "") : link.path();
        boolean isMain = hosts.contains(link.host())
                || hosts.contains(MIRROR.matcher(link.host()).replaceFirst(""));
        return profiles.stream()
                .anyMatch(pattern -> isMain && pattern.matcher(path).matches()
                        || pattern.matcher(link.host() + path).matches());
    }

    boolean isShare(Link link) {
        return share.stream().anyMatch(beginning -> beginning.isOf(link));
    }

    boolean isEmbed(Link link) {
        return embeds.stream().anyMatch(beginning -> beginning.isOf(link));
    }

    boolean isOwn(Link link) {
        return scripts.stream().anyMatch(link::isOn) || hosts.stream().anyMatch(link::isOn);
    }
}
