package nl.vierlagen.layer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void areAllThereForEachLayer() {
        Map<String, Long> byLayer = Statement.all().stream().collect(groupingBy(Statement::layer, counting()));
        assertThat(byLayer)
                .isEqualTo(Map.of(
                        "internal", 53L,
                        "networks", 24L,
                        "goals", 18L,
                        "reputation", 15L,
                        "website", 5L,
                        "model", 3L));
        assertThat(Statement.all()).hasSize(118);
    }

    @Test
    void haveAnIdEachOfTheirSourceAndNumber() {
        assertThat(Statement.all())
                .extracting(Statement::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("S[0-4]\\.\\d{2}"));
    }

    @Test
    void standInTheOrderOfTheSources() {
        List<String> ids = Statement.all().stream().map(Statement::id).toList();
        assertThat(ids).isSorted();
    }

    @Test
    void saySomethingEachAboutATheme() {
        assertThat(Statement.all()).extracting(Statement::text).doesNotHaveDuplicates();
        assertThat(Statement.all()).extracting(Statement::theme).allMatch(theme -> theme.matches("[a-z][a-z-]*"));
    }
}
