package nl.vierlagen.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vierlagen.layer.Bands;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebsiteWordsTest {

    private static final Checklist CHECKLIST = new WebsiteLayer().checklist();

    /** Plain counts are written out in words, so these are the shares and the days. */
    static Stream<Criterion> ratedByFigures() {
        return CHECKLIST.criteria().stream()
                .filter(criterion -> criterion
                        .measure()
                        .filter(measured -> measured.unit() != Unit.NUMBER)
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("ratedByFigures")
    void namesTheLimitOfEachBandInItsRating(Criterion criterion) {
        List<Bands.Band> bands = criterion.measure().orElseThrow().bands().bands();
        CHECKLIST.words().forEach((language, words) -> {
            Map<Rating, String> ratings = words.criteria().get(criterion.id()).ratings();
            for (Bands.Band band : bands) {
                if (band.limit() < 100 || band.rating() != Rating.FULLY) {
                    assertThat(ratings.get(band.rating())).as(language).contains(figure(band));
                }
            }
            assertThat(ratings.get(Rating.NOT)).as(language).contains(figure(bands.get(bands.size() - 1)));
        });
    }

    private static String figure(Bands.Band band) {
        return band.written().replaceAll("\\D", "");
    }
}
