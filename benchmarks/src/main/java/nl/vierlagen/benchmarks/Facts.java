package nl.vierlagen.benchmarks;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes facts that no layer refuses: each count with its shares, each day before the assessment. */
final class Facts {

    private static final List<String> POLICY_POINTS =
            List.of("purpose", "accountability", "authenticity", "audience", "judgement", "community", "copyright");

    private final JsonGenerator json;
    private final Dice dice;
    private final LocalDate date;
    private final int quality;

    /** The facts get better with the quality, from -1 to 4. */
    Facts(JsonGenerator json, Dice dice, LocalDate date, int quality) {
        this.json = json;
        this.dice = dice;
        this.date = date;
        this.quality = Math.max(0, quality);
    }

    /** The object of a layer's facts; empty for a layer that is not one of the four. */
    void of(String layer) {
        json.writeStartObject();
        switch (layer) {
            case "internal" -> internal();
            case "website" -> website();
            case "networks" -> networks();
            case "reputation" -> reputation();
            default -> {}
        }
        json.writeEndObject();
    }

    private void internal() {
        json.writeObjectPropertyStart("policy");
        json.writeArrayPropertyStart("points");
        POLICY_POINTS.subList(0, dice.upTo(POLICY_POINTS.size())).forEach(json::writeString);
        json.writeEndArray();
        day("lastReview", 700);
        json.writeEndObject();
        group("staff", dice.between(2, 3000), "total", "briefed", "onIntranet");
        group("survey", dice.between(1, 400), "answered", "supportive");
        group("team", dice.between(1, 20), "people", "tasksAgreed", "trainingHours");
        group("roles", dice.between(1, 9), "needed", "filled");
        group("starters", dice.between(1, 12), "started", "instructed");
        rows("channels", "name", Phrases.NETWORKS, () -> {
            json.writeStringProperty("owner", dice.one(Phrases.PEOPLE.subList(0, 4)));
            json.writeStringProperty("deputy", dice.chance(30) ? "none" : dice.one(Phrases.PEOPLE.subList(4, 8)));
            flag("twoStep");
        });
        latest("access", "lastCheck", 500);
        rows(
                "targets",
                "name",
                List.of("20 sollicitaties per jaar", "eerste antwoord < 1 uur", "bereik & binding"),
                () -> {
                    flag("linked");
                    flag("baseline");
                    flag("measured");
                });
        latest("reporting", "lastDiscussed", 400);
    }

    private void website() {
        json.writeObjectPropertyStart("scan");
        day("date", 30);
        json.writeStringProperty("site", "https://www.example.nl");
        json.writeEndObject();
        json.writeObjectPropertyStart("pages");
        int worthSharing = dice.between(1, 60);
        json.writeNumberProperty("lookedAt", 60);
        json.writeNumberProperty("withPreview", dice.upTo(60));
        json.writeNumberProperty("withFeed", dice.upTo(60));
        json.writeNumberProperty("worthSharing", worthSharing);
        json.writeNumberProperty("withShareLink", dice.upTo(worthSharing));
        json.writeEndObject();
        group("icons", dice.between(1, 40), "found", "named");
        rows("shareLinks", "network", Phrases.NETWORKS, () -> parts(dice.upTo(40), "links", "plain"));
        rows("profiles", "network", Phrases.NETWORKS, () -> {
            flag("linked");
            flag("declared");
        });
        rows("embeds", "network", Phrases.NETWORKS, () -> parts(dice.upTo(20), "shown", "beforeConsent"));
        latest("reviews", "latest", 300);
        group("reactions", dice.between(1, 90), "received", "answered");
        group("vacancies", dice.between(1, 12), "open", "marked");
        group("search", dice.upTo(10), "ownResults");
        group("community", dice.between(1, 80), "questions", "answered");
    }

    private void networks() {
        rows("profiles", "network", Phrases.NETWORKS, () -> {
            json.writeStringProperty(
                    "address", "https://www.example.org/profielen/" + dice.upTo(Integer.MAX_VALUE - 1));
            json.writeStringProperty("fit", dice.one(List.of("low", "medium", "high")));
            json.writeStringProperty("activity", dice.one(List.of("passive", "reactive", "active")));
            day("lastPost", 90);
            json.writeNumberProperty("postsPerMonth", dice.upTo(40) / 2.0);
            json.writeNumberProperty("plannedPostsPerMonth", dice.upTo(16));
            group("questions", dice.between(1, 120), "received", "answered");
            flag("complete");
            flag("recognisable");
        });
    }

    private void reputation() {
        group("monitoring", dice.upTo(7), "daysPerWeek");
        group("mentions", dice.between(1, 90), "found", "followed");
        group("partners", dice.between(1, 12), "named", "watched");
        json.writeObjectPropertyStart("crisis");
        day("plan", 800);
        json.writeNumberProperty("planPoints", dice.upTo(8));
        day("lastDrill", 800);
        json.writeNumberProperty("firstMessageMinutes", dice.between(5, 400));
        json.writeEndObject();
        group("presence", dice.upTo(12), "activeMonths");
        json.writeObjectPropertyStart("webcare");
        int answered = dice.between(1, 500);
        int median = dice.between(3, 300 / (1 + quality));
        json.writeNumberProperty("messages", answered + dice.upTo(100));
        json.writeNumberProperty("answered", answered);
        json.writeNumberProperty("withinHour", dice.between(answered * quality / 5, answered));
        json.writeNumberProperty("medianMinutes", median);
        json.writeNumberProperty("p90Minutes", median + dice.upTo(900 / (1 + quality)));
        json.writeEndObject();
        group("apologies", dice.between(1, 6), "mistakes", "acknowledgedSameDay");
        group("ambassadors", dice.between(1, 30), "known", "active");
    }

    /** A count, and others that are part of it; a client does not know every one. */
    private void group(String name, int whole, String count, String... parts) {
        if (dice.chance(90)) {
            json.writeObjectPropertyStart(name);
            parts(whole, count, parts);
            json.writeEndObject();
        }
    }

    private void parts(int whole, String count, String... parts) {
        json.writeNumberProperty(count, whole);
        for (String part : parts) {
            json.writeNumberProperty(part, dice.between(whole * quality / 5, whole));
        }
    }

    /** A row for some of those names, each with the same keys. */
    private void rows(String name, String key, List<String> names, Runnable rest) {
        json.writeArrayPropertyStart(name);
        for (String of : names.subList(0, dice.upTo(names.size()))) {
            json.writeStartObject();
            json.writeStringProperty(key, of);
            rest.run();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void latest(String name, String of, int days) {
        json.writeObjectPropertyStart(name);
        day(of, days);
        json.writeEndObject();
    }

    private void day(String name, int days) {
        json.writeStringProperty(
                name, date.minusDays(dice.upTo(days / (1 + quality))).toString());
    }

    private void flag(String name) {
        json.writeBooleanProperty(name, dice.chance(60 + 10 * quality));
    }
}
