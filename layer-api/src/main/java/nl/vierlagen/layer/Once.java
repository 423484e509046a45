package nl.vierlagen.layer;

import java.util.Objects;
import java.util.function.Supplier;

/** What is read when somebody asks for the first time, and kept. Safe to share between threads. */
final class Once<T> implements Supplier<T> {

    private final Supplier<? extends T> reader;
    private volatile T value;

    /** Reads nothing yet; the reader is asked until it answers, and then no more. */
    Once(Supplier<? extends T> reader) {
        this.reader = reader;
    }

    @Override
    public T get() {
        if (value == null) {
            synchronized (this) {
                if (value == null) {
                    value = Objects.requireNonNull(reader.get());
                }
            }
        }
        return value;
    }
}
