package nl.vierlagen.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields, whose texts Word works out: what the field asks, and what it said last. */
final class PageFields {

    private PageFields() {}

    static void add(XWPFParagraph to, String instruction, String last) {
        begin(to.createRun(), instruction);
        separate(to.createRun());
        to.createRun().setText(last);
        end(to.createRun());
    }

    static void begin(XWPFRun run, String instruction) {
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        XWPFRun asked = run.getParent() instanceof XWPFParagraph paragraph ? paragraph.createRun() : run;
        asked.getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
    }

    static void separate(XWPFRun run) {
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    static void end(XWPFRun run) {
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
