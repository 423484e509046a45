package nl.vierlagen.report;

import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Block.Items;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Pictures;
import nl.vierlagen.report.document.Text;
import nl.vierlagen.report.document.Text.Part;

/** Where a client stands in its sector, on paper. It says what the page says. */
final class StandingChapter {

    private StandingChapter() {}

    static List<Block> blocks(StandingView view, ReportWords words) {
        return List.of(
                new Heading(1, words.text("standing.title"), ""),
                Paragraph.of(
                        Text.plain(words.label("standing.sector")),
                        new Text(
                                Part.STRONG, view.sector().text(), view.sector().language(), Optional.empty())),
                Paragraph.of(view.intro()),
                new Items(false, view.sentences().stream().map(Paragraph::of).toList()),
                new Pictures(List.of(view.chart())),
                Paragraph.of(Text.of(Part.SOFT, words.text("standing.picture"))));
    }
}
