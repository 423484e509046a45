package nl.vierlagen.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of an agency: what they can do, and what they can't whatever they try. */
class TemplateEngineTest {

    private static final Limits TIGHT = new Limits(Duration.ofSeconds(1), 20_000, 4096L * 1024 * 1024, 200);

    /** A view for tests; {@code secret()} is not one of its components, and gives no text. */
    public record View(
            String title,
            Optional<String> note,
            Optional<String> nothing,
            List<Item> items,
            Map<String, Object> words,
            Mood mood) {
        /** What nobody is to see. */
        public List<String> secret() {
            return List.of("secret");
        }

        /** A text that belongs to the view. */
        public String kind() {
            return "view";
        }
    }

    /** An item. */
    public record Item(String name, int number, boolean done) {}

    /** A constant with a name in style sheets. */
    public enum Mood {
        GOOD;

        /** Its name in style sheets. */
        public String css() {
            return "good";
        }
    }

    private static final View VIEW = new View(
            "Tom & <b>",
            Optional.of("a note"),
            Optional.empty(),
            List.of(new Item("one", 1, true), new Item("two", 2, false)),
            Map.of("page", Map.of("title", "Report")),
            Mood.GOOD);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void shows(String template, String page) {
        assertThat(render(Map.of("report.ftlh", template))).isEqualTo(page);
    }

    static Stream<Arguments> shows() {
        return Stream.of(
                arguments("${title}", "Tom &amp; &lt;b&gt;"),
                arguments("${words.page.title}", "Report"),
                arguments("<#list items as item>${item.number}${item.name} </#list>", "1one 2two "),
                arguments("<#list items as item>${item.done?string('x', '-')}</#list>", "x-"),
                arguments("<#if note.isPresent()>${note.get()}</#if>", "a note"),
                arguments("<#if nothing.isPresent()>${nothing.get()}</#if>", ""),
                arguments("${nothing.isEmpty()?c}", "true"),
                arguments("${items?size} ${items?first.name} ${items[1].name}", "2 one two"),
                arguments("${kind()} ${mood.css()} ${mood}", "view good GOOD"),
                arguments("<#macro twice of>${of}${of}</#macro><@twice of='a'/>", "aa"),
                arguments("<#list items?filter(i -> i.done) as i>${i.name}</#list>", "one"),
                arguments("<#list items[0]?keys as key>${key} </#list>", "name number done "));
    }

    @Test
    void oneTemplateTakesThePlaceOfOneOfVierlagensAndCanStillUseIt() {
        Map<String, String> own = Map.of(
                "report.ftlh",
                "<#include \"insights.ftlh\">",
                "insights.ftlh",
                "mine, <#import \"/vierlagen/parts.ftlh\" as p>p");

        assertThat(render(own)).isEqualTo("mine, p");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusesWhatIsClosedWhenItIsRead(String template, String found) {
        List<String> problems = check(Map.of("report.ftlh", "x\n" + template));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).startsWith("own/report.ftlh:2:").contains(found);
    }

    static Stream<Arguments> refusesWhatIsClosedWhenItIsRead() {
        return Stream.of(
                arguments("${'freemarker.template.utility.Execute'?new()('id')}", "'?new'"),
                arguments("<#assign x = 'freemarker.template.utility.ObjectConstructor'?new()>", "'?new'"),
                arguments("${title?api.class}", "'?api'"),
                arguments("${title? <#-- --> api}", "'?api'"),
                arguments("<#if items?api.getClass()??></#if>", "'?api'"),
                arguments("<@'<#list 1..9 as x>x</#list>'?interpret/>", "'?interpret'"),
                arguments("${'1 + 1'?eval}", "'?eval'"),
                arguments("${'[1]'?eval_json[0]}", "'?eval_json'"),
                arguments("${\"a${'1'?eval}\"}", "'?eval'"),
                arguments("<#macro m a='1'?eval>${a}</#macro>", "'?eval'"),
                arguments("<#list ['x'?eval] as x></#list>", "'?eval'"),
                arguments("<#function f><#return 'x'?eval></#function>", "'?eval'"),
                arguments("${title?no_esc}", "'?no_esc'"),
                arguments("<#noautoesc>${title}</#noautoesc>", "'#noautoesc'"),
                arguments("<#outputformat 'plainText'>${title}</#outputformat>", "'#outputformat'"),
                arguments("${.now}", "'.now'"),
                arguments("<#if title", "malformed text"),
                arguments("<#foo>", "malformed text"),
                arguments("<#list items as>", "malformed text"),
                arguments("${title", "malformed text"),
                arguments("${title?upcase}", "malformed text (Unknown built-in: \"upcase\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#ftl output_format='plainText'>", "<#ftl auto_esc=false>"})
    void refusesAHeaderThatTurnsEscapingOff(String header) {
        assertThat(check(Map.of("report.ftlh", header + "${title}")))
                .singleElement()
                .asString()
                .contains("an ftl header that turns escaping off");
    }

    @Test
    void refusesExpressionsThatAreNestedWithoutEnd() {
        String deep = "${" + "(".repeat(60_000) + "1" + ")".repeat(60_000) + "}";

        assertThat(check(Map.of("report.ftlh", deep)))
                .singleElement()
                .asString()
                .contains("found something nested too deep");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsWhatIsWrongAndWhere(String template, String problem) {
        assertThat(fault(Map.of("report.ftlh", template))).startsWith("own/report.ftlh:" + problem);
    }

    static Stream<Arguments> tellsWhatIsWrongAndWhere() {
        String shown = "; allowed: what docs/templates.md describes";
        return Stream.of(
                arguments("a\n  ${titel}", "2:5: found nothing at 'titel'" + shown + " (did you mean 'title'?)"),
                arguments(
                        "${items[0].nmae}",
                        "1:3: found nothing at 'items[0].nmae'" + shown + " (did you mean 'name'?)"),
                arguments("${class}", "1:3: found nothing at 'class'" + shown),
                arguments("${title.class.protectionDomain}", "1:3: found "),
                arguments("${getClass()}", "1:3: found nothing at 'getClass'" + shown),
                arguments("${items.class}", "1:3: found "),
                arguments("${items[0].class}", "1:3: found nothing at 'items[0].class'" + shown),
                arguments("${items.getClass().forName('java.lang.Runtime')}", "1:3: found "),
                arguments("${mood.declaringClass}", "1:3: found nothing at 'mood.declaringClass'" + shown),
                arguments("${note.map}", "1:3: found nothing at 'note.map'" + shown),
                arguments("${secret()}", "1:3: found nothing at 'secret'" + shown),
                arguments("${hashCode()}", "1:3: found nothing at 'hashCode'" + shown),
                arguments("${.data_model.secret}", "1:3: found nothing at '.data_model.secret'" + shown),
                arguments("${nothing.get()}", "1:1: found get() of a value that is absent; ask isPresent() first"),
                arguments("${items}", "1:3: found "),
                arguments("${1 / 0}", "1:1: found Arithmetic operation failed: / by zero"),
                arguments("<#stop 'no'>", "1:1: found "),
                arguments("<#include '/etc/passwd'>", "1:1: found Template inclusion failed"),
                arguments("<#include 'file:///etc/passwd'>", "1:1: found Template inclusion failed"),
                arguments("<#include '../../../../etc/passwd'>", "1:1: found Template inclusion failed"),
                arguments("<#include '../words_nl.yaml'>", "1:1: found Template inclusion failed"),
                arguments("<#include '/vierlagen/../words_nl.yaml'>", "1:1: found Template inclusion failed"),
                arguments("<#include 'https://evil.example/x.ftlh'>", "1:1: found Template inclusion failed"),
                arguments(
                        "<#include 'nl/vierlagen/report/words_nl.yaml' parse=false>",
                        "1:1: found Template inclusion failed"),
                arguments("<#import 'missing.ftlh' as m>", "1:1: found Template importing failed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void stopsWhatHasNoEnd(String template, String problem) {
        assertThat(fault(Map.of("report.ftlh", template))).startsWith("own/report.ftlh:" + problem);
    }

    static Stream<Arguments> stopsWhatHasNoEnd() {
        String time = ": found a page that takes longer than 1000 ms";
        String deep = ": found elements nested deeper than 200";
        return Stream.of(
                arguments("a\n<#list 1.. as x></#list>", "2:1" + time),
                arguments("<#list 1.. as x>${''}</#list>", "1:17" + time),
                arguments("<#list 1.. as x>x</#list>", "1:17: found a page of more than 20000 characters"),
                arguments("<#list 1..9999999999 as x><#list 1..9999999999 as y></#list></#list>", "1:"),
                arguments("<#assign x><#list 1.. as i>xxxxxxxxxxxxxxxxxxxxxxxx</#list></#assign>", "1:"),
                arguments("<#attempt><#list 1.. as x>${''}</#list><#recover>saved</#attempt>", "1:27" + time),
                arguments("<#macro m><@m/></#macro>\n<@m/>", "1:1" + deep),
                arguments("<#function f x><#return f(x + 1)></#function>${f(1)}", "1:1" + deep),
                arguments("<#include 'report.ftlh'>", "1:1" + deep),
                arguments("<#import 'report.ftlh' as r>${r.x}", "1:"),
                arguments(
                        "<#function f n><#if n == 0><#return 0></#if><#return f(n - 1) + f(n - 1)></#function>${f(40)}",
                        "1:"),
                arguments("<#assign s = 'xxxxxxxxxxxxxxxx'>" + "<#assign s = s + s>".repeat(40), "1:"),
                arguments("<#assign l = [1]><#list 1.. as i><#assign l = l + l></#list>", "1:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i><#assign s = s + s></#list>",
                "<#macro m><#assign s = s + s><@m/></#macro><@m/>",
                "<#list 1.. as i><#assign t>${s}${s}</#assign><#assign s = t></#list>"
            })
    void stopsATextThatGrowsWithoutEnd(String template) {
        Limits small = new Limits(Duration.ofSeconds(30), 20_000, 8L * 1024 * 1024, 200);
        String text = "<#assign s = 'xxxxxxxxxxxxxxxx'>" + template;
        TemplateEngine engine =
                new TemplateEngine(new AgencyTemplates("own", new TreeMap<>(Map.of("report.ftlh", text))), small);

        assertThatThrownBy(() -> engine.render("report.ftlh", VIEW))
                .hasMessageContaining("found a page that takes more than 8388608 bytes of memory");
    }

    @Test
    void waitsForNoExpressionThatCanNotBeStoppedAndGivesUpAfterTheFirst() {
        TemplateEngine engine = engine(Map.of("report.ftlh", "${(1..2000000000)?filter(x -> false)?size}"));
        long start = System.nanoTime();

        assertThatThrownBy(() -> engine.render("report.ftlh", VIEW)).hasMessageContaining("takes longer than 1000 ms");
        long first = System.nanoTime();
        assertThatThrownBy(() -> engine.render("report.ftlh", VIEW)).hasMessageContaining("takes longer than 1000 ms");

        assertThat(Duration.ofNanos(first - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(Duration.ofNanos(System.nanoTime() - first)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void aFaultInAnIncludedTemplateIsToldThere() {
        assertThat(fault(Map.of("report.ftlh", "<#include 'parts/a.ftlh'>", "parts/a.ftlh", "\n\n ${nothing.at.all}")))
                .startsWith("own/parts/a.ftlh:3:4: found ");
    }

    @Test
    void aFaultInOneOfVierlagensOwnIsToldThere() {
        assertThat(fault(Map.of("report.ftlh", "<#include '/vierlagen/goals.ftlh'>")))
                .startsWith("vierlagen/goals.ftlh:");
    }

    @Test
    void whatIsNoViewCanNotBeShown() {
        assertThatThrownBy(() -> new ViewModels().wrap(new Object())).hasMessageContaining("a view holds no Object");
        assertThatThrownBy(() -> new ViewModels().wrap(Thread.currentThread())).hasMessageContaining("Thread");
        assertThatThrownBy(() -> new ViewModels().wrap(String.class)).hasMessageContaining("Class");
    }

    private static TemplateEngine engine(Map<String, String> texts) {
        return new TemplateEngine(new AgencyTemplates("own", new TreeMap<>(texts)), TIGHT);
    }

    private static String render(Map<String, String> texts) {
        return engine(texts).render("report.ftlh", VIEW);
    }

    private static List<String> check(Map<String, String> texts) {
        return engine(texts).check().stream().map(Object::toString).toList();
    }

    private static String fault(Map<String, String> texts) {
        TemplateFaultException fault = catchThrowableOfType(
                TemplateFaultException.class, () -> engine(texts).render("report.ftlh", VIEW));
        assertThat(fault).as("a fault").isNotNull();
        return fault.problem().toString();
    }
}
