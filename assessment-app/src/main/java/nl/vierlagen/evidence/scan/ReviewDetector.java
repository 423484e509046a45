package nl.vierlagen.evidence.scan;

import java.time.LocalDate;
import java.util.Optional;

/** Reviews by customers, and places that show them. */
final class ReviewDetector implements Detector {

    private static final String PLACES =
            ".trustpilot-widget, #reviews, .woocommerce-Reviews, #shopify-product-reviews, .jdgm-widget,"
                    + " .yotpo, .loox-rating, iframe[src*=kiyoh.com], iframe[src*=klantenvertellen.nl], .kiyoh, .feedbackcompany-widget";

    @Override
    public void look(Page page, PageFindings findings) {
        for (Thing thing : page.things()) {
            if (thing.isOne("Review", "UserReview", "CriticReview")) {
                Optional<LocalDate> date = thing.texts("datePublished").stream()
                        .limit(1)
                        .flatMap(text -> Dates.read(text).stream())
                        .findFirst();
                findings.add(
                        Subject.REVIEW.found(
                                "",
                                date.map(LocalDate::toString).orElse(""),
                                "a review" + date.map(day -> " of " + day).orElse(" without a date")),
                        thing.element());
            } else if (thing.isOne("AggregateRating")) {
                findings.add(
                        Subject.REVIEW.found("", "", "the mean of reviews, as data for search engines"),
                        thing.element());
            }
        }
        page.live(PLACES)
                .forEach(place -> findings.add(Subject.REVIEW.found("", "", "a place that shows reviews"), place));
    }
}
