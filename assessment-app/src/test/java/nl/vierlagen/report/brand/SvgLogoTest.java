package nl.vierlagen.report.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SVG files as they come, and as they come from those who mean harm. */
class SvgLogoTest {

    private static final String EMPTY = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" height=\"10\" viewBox=\"0 0 40 10\" width=\"40\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script href='https://evil.example/x.js'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='alert(1)'/></foreignObject>",
                "<animate attributeName='href' values='javascript:alert(1)'/>",
                "<set attributeName='onmouseover' to='alert(1)'/>",
                "<handler xmlns='http://www.w3.org/2001/xml-events'>alert(1)</handler>",
                "<filter id='f'><feImage href='https://evil.example/x.svg'/></filter>",
                "<html:script xmlns:html='http://www.w3.org/1999/xhtml'>alert(1)</html:script>",
                "<iframe src='https://evil.example'/>",
                "<switch><foreignObject/></switch>",
                "<?xml-stylesheet href='https://evil.example/x.css'?>",
                "<!-- <script>alert(1)</script> -->",
                "<metadata><a:b xmlns:a='urn:x'/></metadata>"
            })
    void leavesOutWhatDoesMoreThanDraw(String inside) throws UnusableFileException {
        assertThat(cleaned(inside)).isEqualTo(EMPTY + "/>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<path d='M0 0' onload='alert(1)'/> | <path d=\"M0 0\"/>",
                "<path d='M0 0' ONCLICK='alert(1)'/> | <path d=\"M0 0\"/>",
                "<a href='javascript:alert(1)'><path d='M0 0'/></a> | <g><path d=\"M0 0\"/></g>",
                "<a xmlns:x='http://www.w3.org/1999/xlink' x:href='https://evil.example'><path d='M0 0'/></a>"
                        + " | <g><path d=\"M0 0\"/></g>",
                "<image href='https://evil.example/x.png'/> | <image/>",
                "<image href='data:image/svg+xml;base64,PHN2Zy8+'/> | <image/>",
                "<image href='data:text/html;base64,PHN2Zy8+'/> | <image/>",
                "<image href='file:///etc/passwd'/> | <image/>",
                "<use href='https://evil.example/x.svg#a'/> | <use/>",
                "<use href='other.svg#a'/> | <use/>",
                "<path fill='url(https://evil.example/x.svg#a)'/> | <path/>",
                "<path fill='url(#a) url(//evil.example)'/> | <path/>",
                "<path mask='image-set(\"x.png\")'/> | <path/>",
                "<path mask='src(\"x.png\")'/> | <path/>",
                "<path style='fill: url(\"https://evil.example/x\"); stroke: red'/> | <path style=\"stroke:red\"/>",
                "<path style='background-image: url(#a)'/> | <path/>",
                "<path style='fill: u\\72l(https://evil.example)'/> | <path/>",
                "<path style='fill: ur/**/l(//evil.example)'/> | <path/>",
                "<style>@import url(https://evil.example/x.css);</style> | <style/>",
                "<style>@font-face { font-family: x; src: url(//evil.example/x.woff) } .a { fill: red }</style>"
                        + " | <style>.a{fill:red}</style>",
                "<style>.a { fill: red; behavior: url(x.htc) }</style> | <style>.a{fill:red}</style>",
                "<style>.a { fill: url(//evil.example) }</style> | <style/>",
                "<style>&lt;/style>&lt;script>alert(1)&lt;/script></style> | <style/>",
                "<text>&lt;script&gt;</text> | <text>&lt;script&gt;</text>"
            })
    void keepsWhatDraws(String inside, String kept) throws UnusableFileException {
        assertThat(cleaned(inside)).isEqualTo(EMPTY + ">" + kept + "</svg>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d=\"M0 0h1\" fill=\"url(#a)\" transform=\"translate(1 2) rotate(3)\"/>",
                "<path fill=\"rgb(1 2 3 / 50%)\" style=\"stroke-width:2;fill:#fff\"/>",
                "<image xlink:href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
                "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient></defs>",
                "<style>.cls-1{fill:#f00;stroke:none}.cls-2, g path{opacity:.5}</style>",
                "<text font-family=\"Georgia, 'Times New Roman', serif\" x=\"1\">Café &amp; Co</text>",
                "<g id=\"a\"/><use xlink:href=\"#a\"/>"
            })
    void leavesAnHonestPictureAsItIs(String inside) throws UnusableFileException {
        assertThat(cleaned(inside)).isEqualTo(EMPTY + ">" + inside + "</svg>");
    }

    @Test
    void tellsWhatWasLeftOut() throws UnusableFileException {
        Cleaned cleaned = SvgLogo.clean(bytes(svg("<script/><path onload='x' version='1'/><image href='x.png'/>")));

        assertThat(cleaned.removed())
                .containsExactly(
                        "a reference of 'image' to something else", "attribute 'onload' of 'path'", "element 'script'");
    }

    @Test
    void cleansWhatIsCleanToTheSameBytes() throws UnusableFileException {
        String once = cleaned("<g id='b' class='a'><use href='#c'/></g>");

        assertThat(text(SvgLogo.clean(bytes(once)))).isEqualTo(once);
    }

    @Test
    void acceptsADocumentTypeThatOnlyNamesTheFormat() throws UnusableFileException {
        String drawn = "<?xml version='1.0'?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">" + svg("");

        assertThat(text(SvgLogo.clean(bytes(drawn)))).isEqualTo(EMPTY + "/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE svg [<!ENTITY % x SYSTEM 'https://evil.example/x.dtd'> %x;]>",
                "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
            })
    void refusesEntities(String declaration) {
        assertThatThrownBy(() -> SvgLogo.clean(bytes(declaration + svg("<text>&x;</text>"))))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("it declares entities");
    }

    @Test
    void refusesAPictureThatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> cleaned("<g>".repeat(100_000) + "</g>".repeat(100_000)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("nested deeper than 64 elements");
    }

    @Test
    void refusesAFewLinesThatDrawMillionsOfShapes() {
        StringBuilder bomb = new StringBuilder("<g id='a0'><path d='M0 0'/></g>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<g id='a" + i + "'><use href='#a" + (i - 1) + "'/><use href='#a" + (i - 1) + "'/></g>");
        }
        assertThatThrownBy(() -> cleaned(bomb.toString()))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("draws more than 20000 elements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g id='a'><use href='#a'/></g>",
                "<pattern id='a'><path fill='url(#a)'/></pattern>",
                "<mask id='a'><g mask='url(#b)'/></mask><mask id='b'><g mask='url(#a)'/></mask>"
            })
    void refusesAPartThatRefersToItself(String inside) {
        assertThatThrownBy(() -> cleaned(inside))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("refers to itself");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "width='100%' height='100%'",
                "width='0' height='0'",
                "width='-1' height='10'",
                "width='1e400' height='10'",
                "width='10'",
                "viewBox='0 0 10'",
                "viewBox='0 0 NaN 10'"
            })
    void refusesAPictureWithoutASize(String size) {
        assertThatThrownBy(() -> SvgLogo.clean(bytes("<svg xmlns='http://www.w3.org/2000/svg' " + size + "/>")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("without a size");
    }

    @ParameterizedTest
    @CsvSource({
        "width='40' height='10', 40, 10",
        "width='40px' height='10px', 40, 10",
        "width='1in' height='2.54cm', 96, 96",
        "width='100%' height='100%' viewBox='0 0 30 20', 30, 20",
        "'viewBox=\"5,5,30,20\"', 30, 20"
    })
    void readsTheSizeInWhateverUnit(String size, double width, double height) throws UnusableFileException {
        Brand.Logo logo = SvgLogo.clean(bytes("<svg xmlns='http://www.w3.org/2000/svg' " + size + "/>"))
                .logo();

        assertThat(logo.width()).isEqualTo(width);
        assertThat(logo.height()).isEqualTo(height);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<svg width='1' height='1'/>",
                "<svg xmlns='urn:other' width='1' height='1'/>"
            })
    void refusesWhatIsNotSvg(String text) {
        assertThatThrownBy(() -> SvgLogo.clean(bytes(text)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("an XML file that begins with");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<svg", "<svg></g>", "<svg xmlns='http://www.w3.org/2000/svg'>&nbsp;</svg>", "<", "<!DOCTYPE svg"
            })
    void tellsWhereAFileIsMalformed(String text) {
        assertThatThrownBy(() -> SvgLogo.clean(bytes(text)))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("malformed at its line 1");
    }

    private static String svg(String inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='40'"
                + " height='10'>" + inside + "</svg>";
    }

    private static String cleaned(String inside) throws UnusableFileException {
        return text(SvgLogo.clean(bytes(inside.startsWith("<svg") ? inside : svg(inside))));
    }

    private static String text(Cleaned cleaned) {
        return new String(cleaned.logo().bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
