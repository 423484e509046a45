package nl.vierlagen.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What a cell of the portfolio's tables holds. */
sealed interface Cell {

    /** Something that was written, or an id. */
    record Text(String text) implements Cell {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A figure, with its decimals. */
    record Number(BigDecimal figure) implements Cell {
        public Number {
            Objects.requireNonNull(figure, "figure");
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {
        public Day {
            Objects.requireNonNull(day, "day");
        }
    }

    /** Nothing: the result has none. */
    record Nothing() implements Cell {}
}
