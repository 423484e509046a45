package nl.vierlagen.evidence.scan;

/** Looks for one kind of thing. */
@FunctionalInterface
interface Detector {

    /** Notes what a page shows. */
    void look(Page page, PageFindings findings);
}
