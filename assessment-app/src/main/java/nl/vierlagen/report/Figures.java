package nl.vierlagen.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Score;
import nl.vierlagen.layer.Unit;

/** Figures and dates as a language writes them. Safe to share between threads. */
final class Figures {

    /** Measured figures repeat; of those that don't, no more than so many are kept. */
    private static final int MOST_KNOWN = 20_000;

    private final ReportWords words;
    /** Every score that there can be, by its tenths, once it was written. */
    private final String[] scores = new String[1001];

    private final NumberFormat oneDecimal;
    private final DateTimeFormatter month;
    private final NumberFormat plain;
    private final Map<Measured, String> measured = new ConcurrentHashMap<>();

    private record Measured(Unit unit, double value) {}

    Figures(ReportWords words) {
        this.words = words;
        this.oneDecimal = NumberFormat.getNumberInstance(words.locale());
        oneDecimal.setMinimumFractionDigits(1);
        this.month = DateTimeFormatter.ofPattern("MMMM", words.locale());
        this.plain = NumberFormat.getNumberInstance(words.locale());
        plain.setMaximumFractionDigits(1);
    }

    /** A score such as {@code 52,1}. */
    String score(double figure) {
        int tenths = Rounding.tenths(figure);
        if (scores[tenths] == null) {
            // Two threads may both get here; they write the same.
            scores[tenths] = written(oneDecimal, BigDecimal.valueOf(tenths, 1));
        }
        return scores[tenths];
    }

    /** Both figures of a score with a dash, or one where they are written the same. */
    String score(Score score) {
        String assured = score(score.assured());
        String possible = score(score.possible());
        return assured.equals(possible) ? assured : words.text("figure.range", assured, possible);
    }

    ReportView.ScoreView view(Score score) {
        return new ReportView.ScoreView(
                score(score),
                new ReportView.Bar(coordinate(score.assured()), coordinate(score.possible() - score.assured())));
    }

    /** A share from 0 to 1, in whole percent. */
    String percent(double share) {
        return words.text(
                "figure.percent", Rounding.twoDecimals(share).movePointRight(2).toPlainString());
    }

    /** A measured figure with its unit. */
    String measured(double value, Criterion.Measured measure) {
        Measured key = new Measured(measure.unit(), value);
        String known = measured.get(key);
        if (known == null) {
            BigDecimal rounded = Rounding.oneDecimal(value);
            known = words.text("unit." + measure.unit().id(), written(plain, rounded), rounded);
            if (measured.size() < MOST_KNOWN) {
                measured.put(key, known);
            }
        }
        return known;
    }

    /** A count. */
    String count(int number) {
        return written(plain, number);
    }

    /** A format has a state while it writes, and so is for one thread. */
    private static String written(NumberFormat format, Number number) {
        return ((NumberFormat) format.clone()).format(number);
    }

    /** The month and the year of a day, abridged. The JDK's own abbreviations differ from version to version. */
    String month(LocalDate day) {
        return words.text("figure.months").split(" ")[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** A day in words. */
    String date(LocalDate day) {
        return words.text("figure.day", day.getDayOfMonth(), month.format(day), Integer.toString(day.getYear()));
    }

    /** Each day of a month as {@link #date} writes it, with {@code {0}} for the month and {@code {1}} for the year. */
    List<String> days() {
        return IntStream.rangeClosed(1, 31)
                .mapToObj(day -> words.text("figure.day", day, "{0}", "{1}"))
                .toList();
    }

    /** The months' names as {@link #date} writes them, in the order of the year. */
    List<String> months() {
        return Stream.of(Month.values()).map(month::format).toList();
    }

    /** A length or a position in a drawing: two decimals at most, always with a point. */
    static String coordinate(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + (rest < 10 ? ".0" : ".") + (rest % 10 == 0 ? rest / 10 : rest);
    }
}
