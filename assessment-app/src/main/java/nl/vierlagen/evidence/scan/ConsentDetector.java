package nl.vierlagen.evidence.scan;

/** What asks visitors for consent. */
final class ConsentDetector implements Detector {

    private final Signs signs;

    ConsentDetector(Signs signs) {
        this.signs = signs;
    }

    @Override
    public void look(Page page, PageFindings findings) {
        Consent.tools(page, signs)
                .forEach(tool -> findings.add(Subject.CONSENT.found("", "", "asks visitors for consent"), tool));
    }
}
