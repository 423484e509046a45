package nl.vierlagen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.intake.LogTable;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.layer.Share;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final String HEAD = "network,address,time,kind,id,reply-to\n";

    /** The first half of 2026: 181 days, so 181 / 30.4375 months. */
    private static final Period HALF_YEAR =
            new Period(Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 6, 30)));

    @Test
    void countsPostsAgainstThePlan() {
        ProfileFigures x = only("""
                x,,2025-12-31,post,,
                x,,2026-01-01T00:30Z,post,,
                x,,2026-01-31,post,,
                x,,2026-02-10,post,,
                x,,2026-05-01,post,,
                x,,2026-05-02,post,,
                x,,2026-07-01,post,,
                """, 2);

        assertThat(x.posts()).isEqualTo(5);
        assertThat(x.lastPost()).contains(LocalDate.of(2026, 5, 2));
        assertThat(x.postsPerMonth()).isEqualTo(5 * 30.4375 / 181);
        assertThat(x.months()).isEqualTo(new Share(2, 6));
        // From 10 February to 1 May.
        assertThat(x.longestGap()).isEqualTo(80);
    }

    @Test
    void countsAQuestionAsAnsweredWhenAnyPartOfItGotAReply() {
        ProfileFigures x = only("""
                x,,2026-01-02,question,q1,
                x,,2026-01-03,reply,r1,q1
                x,,2026-01-03,reply,r1b,q1
                x,,2026-01-04,question,q2,
                x,,2026-01-05,reaction,q2b,q2
                x,,2026-07-06,reply,r2,q2b
                x,,2026-01-07,question,q3,
                x,,2026-01-08,reply,r3,elsewhere
                x,,2026-07-07,question,q4,
                """, 1);

        assertThat(x.questions()).isEqualTo(new Share(2, 3));
        assertThat(x.replies()).isEqualTo(3);
        assertThat(x.lastReply()).contains(LocalDate.of(2026, 1, 8));
    }

    @Test
    void proposesTheDegreeThatTheFiguresShow() {
        assertThat(degree("x,,2026-04-01,post,,\n".repeat(6))).isEqualTo(Degree.ACTIVE);
        assertThat(degree("x,,2026-04-01,post,,\n".repeat(5) + "x,,2026-04-01,reply,,\n"))
                .isEqualTo(Degree.REACTIVE);
        assertThat(degree("x,,2026-04-01,post,,\n".repeat(5))).isEqualTo(Degree.PASSIVE);
        assertThat(degree("x,,2026-03-31,post,,\n".repeat(60) + "x,,2026-03-31,reply,,\n"))
                .isEqualTo(Degree.PASSIVE);
    }

    private static Degree degree(String rows) {
        // The 90th day before it is 1 April.
        return Degree.of(only(rows, 1), LocalDate.of(2026, 6, 30));
    }

    @Test
    void keepsProfilesApart() {
        Activity.Figures figures = count(
                "x,https://x.com/a,2026-01-02,question,1,\nx,https://x.com/b,2026-01-02,question,1,\n"
                        + "x,https://x.com/b,2026-01-03,reply,2,1\n",
                Plan.NONE,
                new Problems());

        assertThat(figures.profiles())
                .extracting(ProfileFigures::questions)
                .containsExactly(new Share(0, 1), new Share(1, 1));
    }

    @Test
    void tellsEveryFaultWithItsPlace() {
        Problems problems = new Problems();
        count(
                "x,,yesterday,post,,\nx,,2026-01-02,shout,,\n,,2026-01-02,post,,\nx,,2026-01-02,question,,\n"
                        + "x,,2026-01-02,question,1,\nx,,2026-01-02,question,1,\n",
                Plan.NONE,
                problems);

        assertThat(problems.list())
                .extracting(Problem::toString)
                .extracting(line -> line.replaceFirst("; allowed: .*", ""))
                .containsExactly(
                        "-:2:3: time: found 'yesterday'",
                        "-:3:4: kind: found 'shout'",
                        "-:4:1: network: found nothing",
                        "-:5:5: id: found nothing",
                        "-:7:5: id: found '1'");
    }

    private static ProfileFigures only(String rows, double planned) {
        Problems problems = new Problems();
        List<ProfileFigures> profiles =
                count(rows, new Plan(Map.of("x", planned)), problems).profiles();
        assertThat(problems.list()).isEmpty();
        assertThat(profiles).hasSize(1);
        return profiles.get(0);
    }

    private static Activity.Figures count(String rows, Plan plan, Problems problems) {
        ByteArrayInputStream in = new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8));
        try (LogTable table = LogTable.open("-", in, Activity.COLUMNS, problems)) {
            return new Activity(table, ZoneOffset.UTC, HALF_YEAR, problems).count(plan);
        } catch (IOException | UnusableSourceException e) {
            throw new AssertionError(e);
        }
    }
}
