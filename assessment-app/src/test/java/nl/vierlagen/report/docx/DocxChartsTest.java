package nl.vierlagen.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import nl.vierlagen.report.document.Shape.Anchor;
import nl.vierlagen.report.document.Shape.Point;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DocxChartsTest {

    private final Opened file = Opened.of(new DocxRenderer().render(Documents.full()));
    private final ChartPictures charts = new ChartPictures(new XmlTemplates());

    @Test
    void aChartIsAnSvgWithAPngInItsPlace() {
        assertThat(file.names())
                .filteredOn(name -> name.startsWith("word/media/"))
                .filteredOn(name -> name.endsWith(".svg"))
                .hasSize(4);
        Element blip = (Element) file.xml("word/document.xml")
                .getElementsByTagNameNS("*", "blip")
                .item(0);
        assertThat(blip.getAttributeNS(Opened.R, "embed")).isNotEmpty();
        assertThat(blip.getElementsByTagNameNS("http://schemas.microsoft.com/office/drawing/2016/SVG/main", "svgBlip")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void aChartSaysWhatItShows() {
        Element drawing = (Element) file.xml("word/document.xml")
                .getElementsByTagNameNS("*", "docPr")
                .item(0);
        assertThat(drawing.getAttribute("title")).isEqualTo("Layers & scores");
        assertThat(drawing.getAttribute("descr")).isEqualTo("Website 40, networks \"60\".");
    }

    @Test
    void theSvgHoldsItsTextsAsText() {
        String svg =
                new String(charts.picture(Documents.chart(), Brand.PLAIN).svg().orElseThrow(), StandardCharsets.UTF_8);
        assertThat(svg).contains(">Website &amp; &lt;shop&gt;</text>", ">Ångström 40\ufffd</text>");
    }

    @Test
    void thePngIsTwiceAsFineAndShowsLetters() throws IOException {
        BufferedImage image = png(new Shape.Label(Ink.TEXT, 50, 30, Anchor.MIDDLE, 20, true, "HHHH"));
        assertThat(image.getWidth()).isEqualTo(200);
        assertThat(image.getHeight()).isEqualTo(100);
        assertThat(dark(image, 60, 140)).isGreaterThan(300);
        assertThat(dark(image, 0, 40)).isZero();
    }

    @Test
    void aLabelEndsAtItsPlaceIfItIsSoAnchored() throws IOException {
        BufferedImage image = png(new Shape.Label(Ink.TEXT, 50, 30, Anchor.END, 20, false, "HHH"));
        assertThat(dark(image, 0, 101)).isGreaterThan(100);
        assertThat(dark(image, 101, 200)).isZero();
    }

    /** The number was taken on JDK 17: a newer one draws pointed and round corners otherwise. */
    @Test
    void cornersAreDrawnAlikeByEveryJdk() throws IOException {
        List<Point> corners =
                List.of(new Point(50, 3), new Point(69, 17), new Point(61, 38), new Point(39, 38), new Point(5, 2));
        BufferedImage image = png(new Shape.Path(Ink.AIM, corners, true));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());

        assertThat(Arrays.hashCode(pixels)).isEqualTo(730_071_765);
    }

    private BufferedImage png(Shape shape) throws IOException {
        Chart chart = new Chart(
                "one", "One", "", 100, 50, List.of(shape), List.of(), new Chart.Figures(List.of(), List.of()));
        return ImageIO.read(
                new ByteArrayInputStream(charts.picture(chart, Brand.PLAIN).png()));
    }

    private static int dark(BufferedImage image, int from, int to) {
        int count = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += image.getRGB(x, y) >>> 24 > 128 ? 1 : 0;
            }
        }
        return count;
    }
}
