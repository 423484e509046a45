package nl.vierlagen.evidence.scan;

import java.util.List;

/** All of them, for a page. */
final class Detectors {

    private static final List<Detector> ALL = all(Signs.get());

    private Detectors() {}

    private static List<Detector> all(Signs signs) {
        return List.of(
                new ShareDetector(signs),
                new WorthSharingDetector(),
                new PreviewDetector(),
                new CommentDetector(),
                new ReviewDetector(),
                new MessageDetector(signs),
                new DeclaredDetector(signs),
                new VacancyDetector(),
                new ItemDetector(),
                new FeedDetector(),
                new CommunityDetector(),
                new ProfileDetector(signs),
                new EmbedDetector(signs),
                new ConsentDetector(signs),
                new LanguageDetector());
    }

    /** What a page shows, in the order of its elements within a detector. */
    static List<Finding> look(Page page) {
        PageFindings findings = new PageFindings(page);
        ALL.forEach(detector -> detector.look(page, findings));
        return findings.all();
    }
}
