package nl.vierlagen.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.vierlagen.report.ReportView;
import nl.vierlagen.report.template.TemplateEngine;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes pages in one way, when told to. Commands on standard input: {@code write FOLDER} writes a page for each view;
 * {@code run SECONDS} makes pages for that long, and answers with the CPU seconds that took and how many pages.
 */
public final class RivalMain {

    private static final Map<String, Supplier<Rival>> RIVALS = Map.of(
            "kept",
            FreeMarkerKept::new,
            "plainly",
            FreeMarkerPlainly::new,
            "jte",
            Jte::new,
            "thymeleaf",
            Thymeleaf::new,
            "jasper",
            Jasper::new);

    private final List<ReportView> views;
    private final List<Map<String, Object>> plain;

    private RivalMain(int pages) {
        Parts parts = new Parts();
        TemplateEngine engine = TemplateEngine.builtIn();
        views = Parts.documents(pages).stream()
                .map(document -> parts.view(parts.assess(document)))
                .toList();
        plain = views.stream()
                .map(view -> PlainView.of(view, style(engine.render("report.ftlh", view))))
                .toList();
    }

    /** Takes a rival's name, or {@code views} and a folder to write the views into; and for how many clients. */
    public static void main(String[] arguments) throws Exception {
        String name = arguments[0];
        if (name.equals("views")) {
            new RivalMain(Integer.parseInt(arguments[2])).dump(Path.of(arguments[1]));
        } else {
            new RivalMain(Integer.parseInt(arguments[1])).serve(RIVALS.get(name).get());
        }
    }

    private static String style(String page) {
        return page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
    }

    private void dump(Path folder) throws IOException {
        for (int i = 0; i < plain.size(); i++) {
            Files.write(folder.resolve(i + ".json"), JsonMapper.shared().writeValueAsBytes(plain.get(i)));
        }
    }

    private void serve(Rival rival) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.out.println(rival.title());
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            String[] words = command.split(" ", 2);
            if (words[0].equals("write")) {
                for (int i = 0; i < views.size(); i++) {
                    Files.write(Path.of(words[1], i + ".html"), page(rival, i));
                }
                System.out.println("written");
            } else {
                long until = System.nanoTime() + (long) (Double.parseDouble(words[1]) * 1e9);
                long begin = system.getProcessCpuTime();
                long bytes = 0;
                int pages = 0;
                for (; pages == 0 || System.nanoTime() < until; pages++) {
                    bytes += page(rival, pages % views.size()).length;
                }
                System.out.println((system.getProcessCpuTime() - begin) / 1e9 + " " + pages + " " + bytes);
            }
        }
    }

    private byte[] page(Rival rival, int number) throws Exception {
        return rival.page(views.get(number), plain.get(number));
    }
}
