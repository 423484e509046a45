package nl.vierlagen.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Score;

/** Figures and dates as a language writes them. Belongs to one thread. */
final class Figures {

    private final ReportWords words;
    private final NumberFormat oneDecimal;
    private final NumberFormat plain;

    Figures(ReportWords words) {
        this.words = words;
        this.oneDecimal = NumberFormat.getNumberInstance(words.locale());
        oneDecimal.setMinimumFractionDigits(1);
        this.plain = NumberFormat.getNumberInstance(words.locale());
        plain.setMaximumFractionDigits(1);
    }

    /** A score such as {@code 52,1}. */
    String score(double figure) {
        return oneDecimal.format(Rounding.oneDecimal(figure));
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
        BigDecimal rounded = Rounding.oneDecimal(value);
        return words.text("unit." + measure.unit().id(), plain.format(rounded), rounded);
    }

    /** A count. */
    String count(int number) {
        return plain.format(number);
    }

    /** The month and the year of a day, abridged. The JDK's own abbreviations differ from version to version. */
    String month(LocalDate day) {
        return words.text("figure.months").split(" ")[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** A day in words. */
    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()).format(day);
    }

    /** A length or a position in a drawing: two decimals at most, always with a point. */
    static String coordinate(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }
}
