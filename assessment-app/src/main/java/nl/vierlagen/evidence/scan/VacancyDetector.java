package nl.vierlagen.evidence.scan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Pages of vacancies. */
final class VacancyDetector implements Detector {

    private static final Pattern PATH =
            Pattern.compile("(/[^/]+)*/(vacatures?|vacancy|vacancies|jobs?|career|careers)/[^/]+/?(?<!/page)");

    @Override
    public void look(Page page, PageFindings findings) {
        List<Thing> marked = page.things().stream()
                .filter(thing -> thing.isOne("JobPosting"))
                .toList();
        marked.forEach(thing -> findings.add(
                Subject.VACANCY
                        .found("", "", "a vacancy with data for search engines")
                        .inOrder(List.of("title", "datePosted", "jobLocation").stream()
                                .allMatch(property -> thing.values().containsKey(property)
                                        || property.equals("jobLocation")
                                                && thing.values().containsKey("jobLocationType"))),
                thing.element()));
        boolean isVacancy = Link.parse(page.document().baseUri())
                .map(link -> PATH.matcher(link.path().toLowerCase(Locale.ROOT)).matches())
                .orElse(false);
        if (isVacancy && marked.isEmpty()) {
            findings.add(
                    Subject.VACANCY
                            .found("", "", "by its address the page of a vacancy, without data for search engines")
                            .inOrder(false),
                    page.document().body());
        }
    }
}
