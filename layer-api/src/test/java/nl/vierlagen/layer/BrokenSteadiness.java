package nl.vierlagen.layer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/** Layers that break a rule of {@link SteadyContract}. */
final class BrokenSteadiness {

    private static final long TOO_LONG_NANOS = 2_000_000;

    private BrokenSteadiness() {}

    static Stream<Broken> all() {
        return Stream.of(
                Broken.of("givesEqualOutputForEqualInput", "keep no state between two clients", layer -> {
                    AtomicInteger clients = new AtomicInteger();
                    raised(layer, clients::incrementAndGet);
                }),
                Broken.of("givesTheSameToSeveralThreads", "keep no state", layer -> {
                    Thread home = Thread.currentThread();
                    raised(layer, () -> Thread.currentThread() == home ? 0 : 1);
                }),
                Broken.of(
                        "givesTheSameInEveryLocaleAndTimeZone",
                        "the outcome in tr-TR",
                        layer -> raised(layer, () -> "fi".equals("FI".toLowerCase(Locale.getDefault())) ? 0 : 1)),
                new Broken(
                        "callsNothingThatLeansOnTheMachine",
                        "String.getBytes() at nl.vierlagen.layer.BrokenSteadiness$ByCharset.measure"
                                + " (BrokenSteadiness.java:",
                        ByCharset::new,
                        SoundLayer.FACTS),
                Broken.of("assessesAThousandClientsInASecond", "once, in the constructor", layer -> {
                    layer.assess = (answers, figures) -> {
                        work();
                        return Scoring.score(layer.checklist, answers, figures);
                    };
                }));
    }

    /** Named in the services file of the tests. */
    static final class ByCharset extends SoundLayer {

        /** Called by {@link java.util.ServiceLoader}. */
        public ByCharset() {}

        @Override
        public SortedMap<String, Double> measure(Fields given, LocalDate date) {
            return given.path().getBytes().length == 0 ? null : super.measure(given, date);
        }
    }

    private static void raised(SoundLayer layer, DoubleSupplier by) {
        layer.formula = (briefed, total) -> {
            OptionalDouble sound = SoundLayer.percent(briefed, total);
            return sound.isPresent() ? OptionalDouble.of(sound.getAsDouble() + by.getAsDouble()) : sound;
        };
    }

    private static void work() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + TOO_LONG_NANOS;
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
