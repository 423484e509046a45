package nl.vierlagen.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** What happens when the process is told to stop: what is being written is ended, and nothing more is begun. */
final class Shutdown {

    /** Held for reading by whoever writes. Fair, so that stopping need not wait for more than what is under way. */
    private static final ReadWriteLock WRITING = new ReentrantReadWriteLock(true);

    private static volatile Shutdown latest = new Shutdown(() -> {});

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::end));
    }

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable last;
    private volatile long patience;
    private volatile boolean told;

    private Shutdown(Runnable last) {
        this.last = last;
    }

    /** Held while something is written that has to be ended. */
    static Lock writing() {
        return WRITING.readLock();
    }

    /**
     * Begins work that would rather end by itself when it is told to. Of two at once, the latter is waited for.
     *
     * @param last done when it was told to, and has ended or is not waited for any longer
     */
    static Shutdown begin(Runnable last) {
        Shutdown begun = new Shutdown(last);
        latest = begun;
        return begun;
    }

    /** Whether to begin nothing more. */
    boolean isTold() {
        return told;
    }

    /** How long to wait for the work to end, from now on, in milliseconds: while it waits for input, there is no sense in it. */
    void patience(long milliseconds) {
        patience = milliseconds;
    }

    /** The work has ended. */
    void ended() {
        ended.countDown();
    }

    private static void end() {
        Shutdown work = latest;
        work.told = true;
        boolean isUnderWay = work.ended.getCount() > 0 && work.patience > 0;
        if (isUnderWay) {
            try {
                work.ended.await(work.patience, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            work.last.run();
        }
        // Nobody unlocks this again.
        WRITING.writeLock().lock();
    }
}
