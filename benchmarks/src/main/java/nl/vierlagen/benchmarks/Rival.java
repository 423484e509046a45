package nl.vierlagen.benchmarks;

import java.util.Map;
import nl.vierlagen.report.ReportView;

/** A way to make a page of a view, with all that can be made beforehand. */
interface Rival {

    /**
     * The page, in UTF-8.
     *
     * @param view as the app has it
     * @param plain the same as maps, with the page's style
     */
    byte[] page(ReportView view, Map<String, Object> plain) throws Exception;

    /** What it is, with its version. */
    String title();
}
