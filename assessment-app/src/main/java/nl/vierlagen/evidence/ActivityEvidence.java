package nl.vierlagen.evidence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.evidence.Fact.Kind;
import nl.vierlagen.layer.Share;

/** Tells what was counted of profiles as facts of the layer that has them. */
public final class ActivityEvidence {

    /** The layer's id. */
    public static final String LAYER = "networks";

    private static final String ROW = "%6s %8s %8s %9s %11s %8s %12s  %s";

    private ActivityEvidence() {}

    /**
     * The facts with a proposed degree of activity each, and all other figures as notes.
     *
     * @param source the export's name
     * @param date of the assessment
     */
    public static Evidence of(Activity.Figures figures, String source, ZoneId zone, LocalDate date) {
        List<Fact.Group> entries =
                figures.profiles().stream().map(profile -> entry(profile, date)).toList();
        return new Evidence(
                LAYER,
                new Fact.Group(Map.of("profiles", new Fact.Listing(entries, new ProfileIdentity()))),
                WebcareEvidence.sources(source, figures.from(), figures.to()),
                notes(figures, source, zone));
    }

    private static Fact.Group entry(ProfileFigures figures, LocalDate date) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        ProfileFigures.Profile profile = figures.profile();
        boolean isId = profile.network().matches("[a-z][a-z0-9-]*");
        facts.put("network", new Fact.Value(isId ? Kind.WORD : Kind.TEXT, profile.network()));
        if (!profile.name().isEmpty()) {
            facts.put("name", new Fact.Value(Kind.TEXT, profile.name()));
        }
        if (!profile.address().isEmpty()) {
            // A person's way to write the same address is as good.
            facts.put("address", new Fact.Value(Kind.TEXT, profile.address(), true, Optional.empty()));
        }
        Degree degree = Degree.of(figures, date);
        facts.put(
                "activity",
                new Fact.Value(Kind.WORD, degree.id(), true, Optional.of("by S2.05, " + degree.reason(figures))));
        figures.lastPost().ifPresent(day -> facts.put("lastPost", new Fact.Value(Kind.WORD, day.toString())));
        facts.put("postsPerMonth", new Fact.Value(Kind.NUMBER, WebcareEvidence.plain(figures.postsPerMonth(), 2)));
        figures.planned()
                .ifPresent(planned -> facts.put(
                        "plannedPostsPerMonth", new Fact.Value(Kind.NUMBER, WebcareEvidence.plain(planned, 2))));
        Share questions = figures.questions();
        if (questions.whole() > 0) {
            Map<String, Fact> counts = new LinkedHashMap<>();
            counts.put("received", new Fact.Value(Kind.NUMBER, Long.toString(questions.whole())));
            counts.put("answered", new Fact.Value(Kind.NUMBER, Long.toString(questions.part())));
            facts.put("questions", new Fact.Group(counts, true));
        }
        return new Fact.Group(facts);
    }

    private static List<String> notes(Activity.Figures figures, String source, ZoneId zone) {
        List<String> notes = new ArrayList<>();
        notes.add("activity, counted from " + source.replaceAll("\\p{Cntrl}", " "));
        notes.add("period " + figures.from() + " to " + figures.to() + ", days of " + zone);
        if (figures.leftOut() > 0) {
            notes.add("rows outside the period, left out: " + figures.leftOut());
        }
        notes.add("");
        notes.add(row("posts", "a month", "planned", "months on", "longest gap", "replies", "answered", "profile"));
        figures.profiles().forEach(profile -> notes.add(row(profile)));
        notes.add("months on: whole months with as many posts as planned, or with one where no plan is known");
        notes.add("");
        return notes;
    }

    private static String row(ProfileFigures figures) {
        Share months = figures.months();
        Share questions = figures.questions();
        return row(
                Integer.toString(figures.posts()),
                WebcareEvidence.plain(figures.postsPerMonth(), 2),
                figures.planned().isEmpty()
                        ? "-"
                        : WebcareEvidence.plain(figures.planned().getAsDouble(), 2),
                months.part() + " of " + months.whole(),
                figures.longestGap() + " days",
                Integer.toString(figures.replies()),
                questions.whole() == 0 ? "-" : questions.part() + " of " + questions.whole(),
                figures.profile().toString().replaceAll("\\p{Cntrl}", " "));
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, ROW, (Object[]) cells);
    }
}
