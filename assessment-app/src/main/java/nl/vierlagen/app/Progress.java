package nl.vierlagen.app;

import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how far a stage of a batch has come: a bar for a person, a line now and then for a log. */
sealed interface Progress extends AutoCloseable {

    Logger LOG = LoggerFactory.getLogger(Progress.class);

    /** So many clients are done, and so many of these failed. */
    void step(long done, long failed);

    @Override
    void close();

    /**
     * Begins a stage.
     *
     * @param total how many clients will be done; negative if nobody knows
     */
    static Progress on(Terminal terminal, boolean quiet, String stage, long total) {
        if (quiet) {
            return new Silent();
        }
        return terminal.status()
                .<Progress>map(line -> new Bar(line, stage, total))
                .orElseGet(() -> new Lines(stage, total));
    }

    /** Nothing at all. */
    final class Silent implements Progress {
        @Override
        public void step(long done, long failed) {}

        @Override
        public void close() {}
    }

    /** A bar that is drawn anew, with clients a second, and the time to go where the total is known. */
    final class Bar implements Progress {
        private final ProgressBar bar;
        private boolean closed;

        Bar(StatusLine line, String stage, long total) {
            this.bar = new ProgressBarBuilder()
                    .setTaskName(stage)
                    .setInitialMax(total)
                    .showSpeed(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new OnLine(line))
                    .build();
        }

        @Override
        public void step(long done, long failed) {
            bar.stepTo(done);
            if (failed > 0) {
                bar.setExtraMessage(" " + failed + " failed");
            }
        }

        @Override
        public synchronized void close() {
            // The library would draw it a second time.
            if (!closed) {
                closed = true;
                bar.close();
            }
        }

        /**
         * The library's own asks JLine for the width of the terminal, and JLine takes Ctrl-C out of the hands of Java: nothing would be
         * ended, and nothing told.
         */
        private record OnLine(StatusLine line) implements ProgressBarConsumer {
            @Override
            public int getMaxRenderedLength() {
                return line.length();
            }

            @Override
            public void accept(String text) {
                try {
                    line.draw(text);
                } catch (IOException e) {
                    LOG.debug("the terminal is gone", e);
                }
            }

            @Override
            public void close() {
                try {
                    line.leave();
                } catch (IOException e) {
                    LOG.debug("the terminal is gone", e);
                }
            }
        }
    }

    /** A line at the beginning, and one every ten seconds; the summary is that of the whole batch. */
    final class Lines implements Progress {
        private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

        private final String stage;
        private final long total;
        private final long begin = System.nanoTime();
        private long last = begin;

        Lines(String stage, long total) {
            this.stage = stage;
            this.total = total;
            LOG.info("{}{}", stage, total < 0 ? "" : ": " + total + " clients");
        }

        @Override
        public void step(long done, long failed) {
            long now = System.nanoTime();
            if (now - last >= INTERVAL) {
                last = now;
                LOG.info("{}", line(stage, done, failed, total, (now - begin) / 1e9));
            }
        }

        /** What is told after so many seconds. */
        static String line(String stage, long done, long failed, long total, double seconds) {
            double speed = done / seconds;
            String some =
                    String.format(Locale.ROOT, "%s: %d done, %d failed, %.0f a second", stage, done, failed, speed);
            if (total < 0) {
                return some;
            }
            Duration left = Duration.ofSeconds(Math.round((total - done) / speed));
            return some
                    + String.format(
                            Locale.ROOT,
                            ", %d to go in %d:%02d:%02d",
                            total - done,
                            left.toHours(),
                            left.toMinutesPart(),
                            left.toSecondsPart());
        }

        @Override
        public void close() {}
    }
}
