package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightedMeanTest {

    private final WeightedMean mean = new WeightedMean();

    @Test
    void weighsEachValueByItsWeight() {
        mean.add(3, 0.5);
        mean.add(1, 0.25);
        assertThat(mean.value()).isEqualTo(1.75 / 4);
    }

    @Test
    void leavesOutWhatCountsForNothing() {
        mean.add(3, 0.5);
        mean.add(5, WeightedMean.NONE);
        assertThat(mean.value()).isEqualTo(0.5);
    }

    @Test
    void isNothingWhereNothingCounts() {
        assertThat(mean.value()).isNaN();
        mean.add(5, WeightedMean.NONE);
        assertThat(mean.value()).isNaN();
    }
}
