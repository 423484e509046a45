package nl.vierlagen.evidence.scan;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * By what a page shows a network.
 *
 * @param id as in the catalogue of networks
 * @param hosts where its pages stand
 * @param profiles paths of a profile
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
        return profiles.stream().anyMatch(pattern -> pattern.matcher(path).matches());
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
