package nl.vierlagen.questionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierlagen.intake.CellKey;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.report.StableZip;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the questionnaire as a workbook. */
final class QuestionnaireXlsx {

    private static final int LONGEST_NAME = 31;

    private final Wording wording;
    private final XSSFWorkbook workbook;
    private final Look look;
    private final WordLists lists;

    private QuestionnaireXlsx(Wording wording, XSSFWorkbook workbook) {
        this.wording = wording;
        this.workbook = workbook;
        this.look = new Look(workbook);
        this.lists = new WordLists(workbook.createSheet(CellKey.SHEET), wording);
    }

    static byte[] write(Wording wording) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new QuestionnaireXlsx(wording, workbook).write();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
            workbook.write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        Page start = page(wording.text("start.sheet"), StartSheet.WIDTHS);
        new ClientSheet(page(wording.text("client.sheet"), ClientSheet.WIDTHS), wording).write();
        List<Progress> progress = new ArrayList<>();
        for (Layer layer : wording.layers().all()) {
            Page page = page(wording.of(layer).title(), LayerSheet.WIDTHS);
            progress.add(new LayerSheet(page, layer, wording).write());
        }
        new StartSheet(start, wording)
                .write(progress.stream().map(this::withFacts).toList());
        workbook.setSheetOrder(CellKey.SHEET, workbook.getNumberOfSheets() - 1);
        workbook.setSheetHidden(workbook.getNumberOfSheets() - 1, true);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        workbook.lockStructure();
        workbook.setForceFormulaRecalculation(true);
        properties();
    }

    /** Writes the sheets with a layer's facts. */
    private Progress withFacts(Progress progress) {
        Layer layer = progress.layer();
        Progress counted = progress;
        List<FactGroup> single =
                layer.facts().stream().filter(group -> !group.isList()).toList();
        if (!single.isEmpty()) {
            String name = wording.text("facts.sheet", wording.of(layer).title());
            counted = counted.with(new FactSheet(page(name, FactSheet.WIDTHS), layer, wording).write(single));
        }
        for (FactGroup group : layer.facts()) {
            if (group.isList()) {
                String name = wording.of(layer).facts().get(group.id()).title();
                counted = counted.with(new ListSheet(page(name, ListSheet.widths(group)), layer, wording).write(group));
            }
        }
        return counted;
    }

    private Page page(String name, int... widths) {
        XSSFSheet sheet = workbook.createSheet(free(name));
        return new Page(sheet, look, new Validations(sheet, wording, lists), widths);
    }

    /** A name that no other sheet has; capitals make no difference. */
    private String free(String name) {
        String safe = WorkbookUtil.createSafeSheetName(name).strip();
        String free = safe;
        for (int again = 2; workbook.getSheet(free) != null; again++) {
            String end = " " + again;
            free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return free;
    }

    /** Without the moment of writing, which would make each file another. */
    private void properties() {
        PackageProperties core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setCreatedProperty(Optional.<Date>empty());
        core.setCreatorProperty("Vierlagen");
        core.setTitleProperty(wording.text("start.title"));
        core.setLanguageProperty(Locale.forLanguageTag(wording.language()).toLanguageTag());
    }
}
