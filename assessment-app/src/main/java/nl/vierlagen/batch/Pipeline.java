package nl.vierlagen.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on things with several threads, and hands on what comes of them in the order in which they came. Only a bounded number
 * of them is under way at any time.
 */
final class Pipeline {

    private static final int UNDER_WAY_PER_JOB = 8;

    private final int jobs;
    private final BooleanSupplier stopping;

    /** Works to the end. */
    Pipeline(int jobs) {
        this(jobs, () -> false);
    }

    /** Works until it is told to stop: what is under way by then is ended and handed on, and nothing more is taken. */
    Pipeline(int jobs, BooleanSupplier stopping) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1: " + jobs);
        }
        this.jobs = jobs;
        this.stopping = stopping;
    }

    /**
     * Runs all of them through.
     *
     * @param sources hands them over, one after the other
     * @param work done by any thread; must not fail
     * @param receiver called by the calling thread, in order
     */
    <S, T> void run(Consumer<Consumer<S>> sources, Function<S, T> work, Consumer<T> receiver) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        Deque<Future<T>> underWay = new ArrayDeque<>();
        try {
            try {
                sources.accept(source -> {
                    if (stopping.getAsBoolean()) {
                        throw new StoppedException();
                    }
                    underWay.add(workers.submit(() -> work.apply(source)));
                    if (underWay.size() >= jobs * UNDER_WAY_PER_JOB) {
                        receiver.accept(outcome(underWay.remove()));
                    }
                });
            } catch (StoppedException stopped) {
                // The rest is left to another run.
            }
            while (!underWay.isEmpty()) {
                receiver.accept(outcome(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T outcome(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends the handing over, which may have no end of its own. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
