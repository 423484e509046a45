package nl.vierlagen.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * The degree of activity that a profile shows (S2.05). A proposal: who looks on without a trace, and who takes the lead in the
 * groups of others, is not in an export.
 */
enum Degree {
    PASSIVE,
    REACTIVE,
    ACTIVE;

    /** As for a profile that is alive. */
    private static final int RECENT_DAYS = 90;

    private static final double POSTS_PER_MONTH = 1;

    /** What the figures show on that date. */
    static Degree of(ProfileFigures figures, LocalDate date) {
        if (isRecent(figures.lastPost(), date) && figures.postsPerMonth() >= POSTS_PER_MONTH) {
            return ACTIVE;
        }
        return isRecent(figures.lastReply(), date) ? REACTIVE : PASSIVE;
    }

    private static boolean isRecent(Optional<LocalDate> day, LocalDate date) {
        return day.filter(found -> ChronoUnit.DAYS.between(found, date) <= RECENT_DAYS)
                .isPresent();
    }

    /** The word for it in files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Why it is this one. */
    String reason(ProfileFigures figures) {
        String posts = WebcareEvidence.plain(figures.postsPerMonth(), 2) + " posts a month"
                + figures.lastPost().map(day -> ", the last on " + day).orElse("");
        String replies = "replies: " + figures.replies()
                + figures.lastReply().map(day -> ", the last on " + day).orElse("");
        return switch (this) {
            case ACTIVE -> "shares by itself: " + posts;
            case REACTIVE -> "answers: " + replies + "; too few or too old to be active: " + posts;
            case PASSIVE -> "no reply in the past " + RECENT_DAYS + " days (" + replies + "), and not active: " + posts;
        };
    }
}
