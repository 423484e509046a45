package nl.vierlagen.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.vierlagen.intake.Document;

/**
 * Works on documents with several threads, and hands on what comes of them in the order in which they were read. Only a
 * bounded number of documents is under way at any time.
 */
final class Pipeline {

    private static final int UNDER_WAY_PER_JOB = 8;

    private final int jobs;

    Pipeline(int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1: " + jobs);
        }
        this.jobs = jobs;
    }

    /**
     * Runs all documents through.
     *
     * @param sources hands over the documents, one after the other
     * @param work done by any thread; must not fail
     * @param receiver called by the calling thread, in order
     */
    <T> void run(Consumer<Consumer<Document>> sources, Function<Document, T> work, Consumer<T> receiver) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        Deque<Future<T>> underWay = new ArrayDeque<>();
        try {
            sources.accept(document -> {
                underWay.add(workers.submit(() -> work.apply(document)));
                if (underWay.size() >= jobs * UNDER_WAY_PER_JOB) {
                    receiver.accept(outcome(underWay.remove()));
                }
            });
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
}
