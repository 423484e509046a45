package nl.vierlagen.app;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how far a batch has come: a bar for a person, a line now and then for a log. */
sealed interface Progress extends AutoCloseable {

    /** So many are done. */
    void step(int reported, int failed);

    @Override
    void close();

    static Progress on(Terminal terminal, boolean quiet) {
        if (quiet) {
            return new Silent();
        }
        return terminal.interactive() ? new Bar(terminal) : new Lines();
    }

    /** Nothing at all. */
    final class Silent implements Progress {
        @Override
        public void step(int reported, int failed) {}

        @Override
        public void close() {}
    }

    /** A bar that is drawn anew; how many clients there will be is unknown. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(Terminal terminal) {
            this.bar = new ProgressBarBuilder()
                    .setTaskName("reports")
                    .setInitialMax(-1)
                    .showSpeed()
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                    .build();
        }

        @Override
        public void step(int reported, int failed) {
            bar.stepTo((long) reported + failed);
            bar.setExtraMessage(failed == 0 ? "" : " " + failed + " failed");
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line at the end, and one every ten seconds before it. */
    final class Lines implements Progress {
        private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
        private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

        private long last = System.nanoTime();
        private int reported;
        private int failed;

        @Override
        public void step(int reported, int failed) {
            this.reported = reported;
            this.failed = failed;
            if (System.nanoTime() - last >= INTERVAL) {
                last = System.nanoTime();
                tell();
            }
        }

        @Override
        public void close() {
            tell();
        }

        private void tell() {
            LOG.info("reports written: {}, failed: {}", reported, failed);
        }
    }
}
