package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vierlagen.layer.LayerContract.Measured;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The part of {@link LayerContract} on what must make no difference: when, where, how often and on which thread. */
abstract class SteadyContract extends ScoringContract {

    private static final int CLIENTS = 1000;
    private static final int ROUNDS = 3;
    private static final long CPU_NANOS = 1_000_000_000L;
    /** A layer that waits takes no time of the processor, but a busy machine makes every layer wait a little. */
    private static final long WALL_NANOS = 5 * CPU_NANOS;

    /** All that a layer gives for the same facts and answers. */
    private record Outcome(
            Checklist checklist,
            List<FactGroup> facts,
            SortedMap<String, Double> figures,
            List<Problem> problems,
            LayerResult result) {}

    @Test
    void givesEqualOutputForEqualInput() {
        Layer layer = made();
        Outcome first = outcome(layer);
        Measured.of(layer, "{ surely-not-a-fact: 1 }");
        layer.assess(Answers.NONE, Map.of());
        assertThat(outcome(layer))
                .as("the second outcome for the same facts and answers: keep no state between two clients")
                .isEqualTo(first);
        assertThat(outcome(another()))
                .as("the outcome of another instance: keep no state, read no clock, throw no dice")
                .isEqualTo(first);
    }

    @Test
    void givesTheSameToSeveralThreads() throws Exception {
        Layer layer = made();
        Outcome here = settled(layer);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Outcome> task = () -> outcome(layer);
            List<Outcome> elsewhere = new ArrayList<>();
            for (Future<Outcome> outcome : threads.invokeAll(Collections.nCopies(40, task))) {
                elsewhere.add(outcome.get());
            }
            assertThat(elsewhere)
                    .as("outcomes on several threads at a time: keep no state")
                    .containsOnly(here);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void givesTheSameInEveryLocaleAndTimeZone() {
        Outcome here = settled(made());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // Turkish has another small i, Egypt other digits; between the two zones lies more than a day.
            for (String[] place :
                    new String[][] {{"tr-TR", "Pacific/Kiritimati"}, {"ar-EG-u-nu-arab", "Pacific/Pago_Pago"}}) {
                Locale.setDefault(Locale.forLanguageTag(place[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place[1]));
                assertThat(outcome(another()))
                        .as("the outcome in " + String.join(", ", place)
                                + ": name the locale and the zone instead of leaning on the default")
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The default charset can't be changed while a program runs, so the compiled code is looked at instead. */
    @Test
    void callsNothingThatLeansOnTheMachine() {
        assertThat(ContractCode.leaningCalls(made().getClass()))
                .as("calls that depend on the default locale, time zone or charset, on the clock or on chance:"
                        + " name the locale (Locale.ROOT), the zone or the charset (UTF_8);"
                        + " count from the date of the assessment")
                .isEmpty();
    }

    @Test
    void assessesAThousandClientsInASecond() {
        Layer layer = made();
        Node facts = facts();
        Answers answers = answers(layer);
        List<Integer> assessed = new ArrayList<>();
        while (assessed.size() < ROUNDS && !assessed.contains(CLIENTS)) {
            assessed.add(assessedInTime(
                    () -> layer.assess(answers, Measured.of(layer, facts).figures())));
        }
        assertThat(assessed)
                .as("clients assessed in a second of the processor's time, round by round: make what all clients share"
                        + " once, in the constructor, and wait for nothing")
                .contains(CLIENTS);
    }

    /** How many of the clients are done when a second of this thread's own time is over: another program takes none of it. */
    private static int assessedInTime(Runnable client) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        int clients = 0;
        while (clients < CLIENTS
                && threads.getCurrentThreadCpuTime() - cpu < CPU_NANOS
                && System.nanoTime() - wall < WALL_NANOS) {
            client.run();
            clients++;
        }
        return clients;
    }

    /** What the layer gives each time; where that differs, another rule tells. */
    private Outcome settled(Layer layer) {
        Outcome outcome = outcome(layer);
        Assumptions.assumeTrue(outcome.equals(outcome(layer)), "no two outcomes: see givesEqualOutputForEqualInput");
        return outcome;
    }

    private Outcome outcome(Layer layer) {
        Measured complete = Measured.of(layer, facts());
        List<Problem> problems = new ArrayList<>(complete.problems());
        for (String path : ContractNodes.leaves(facts())) {
            problems.addAll(Measured.of(layer, ContractNodes.replaced(facts(), path, ContractNodes::wrong))
                    .problems());
        }
        return new Outcome(
                layer.checklist(),
                layer.facts(),
                complete.figures(),
                problems,
                layer.assess(answers(layer), complete.figures()));
    }

    /** Every other criterion is answered, each with the next rating. */
    private static Answers answers(Layer layer) {
        Map<String, Answer> answers = new TreeMap<>();
        List<Criterion> criteria = layer.checklist().criteria();
        for (int i = 0; i < criteria.size(); i += 2) {
            answers.put(criteria.get(i).id(), rated(Rating.values()[i / 2 % Rating.values().length]));
        }
        return Answers.of(answers);
    }
}
