package nl.vierlagen.report.template;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes pages from what does not depend on the client, rendered once and kept.
 *
 * <p>Most of a page is the same for many clients: all that there is to say of a criterion with a certain rating, but for the
 * auditor's note. So each template is rendered with marks in the place of what differs ({@link Slot}, {@link Part}), its text is
 * cut at the marks, and this {@link Stencil} is kept. A client's page is made of stencils with its own texts in the holes.
 * A stencil serves the records that are equal in everything that is not a slot or a part: whatever a template asks of such a
 * thing gives the same answer for each of them. So the page is, byte for byte, the one that the template makes by itself.
 *
 * <p>Safe to share between threads.
 */
final class Stencils {

    /** Enough for all criteria with all ratings in two languages many times over; beyond it, parts are rendered anew. */
    private static final long MOST_BYTES = 48L << 20;

    /** What it takes to keep a stencil beside its bytes, about. */
    private static final int OVERHEAD = 400;

    private final ThreadLocal<Work> works = ThreadLocal.withInitial(Work::new);
    private final Configuration configuration;
    private final Map<Edition, Map<String, Map<Holes.Kept, Stencil>>> kept = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    Stencils(Configuration configuration) {
        this.configuration = configuration;
    }

    /** What is the same for a page and all others of its kind; words and brand are one instance each. */
    private record Edition(String language, Map<String, Object> words, Record brand) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Edition that
                    && words == that.words
                    && brand == that.brand
                    && language.equals(that.language);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(words) + 31 * System.identityHashCode(brand);
        }
    }

    /** What a template makes of a record that has no holes; the next client may well have the very same record. */
    private record Whole(String template, Stencil stencil) {}

    /** So many of them are kept by each thread: more than there are criteria with all their findings. */
    private static final int MOST_WHOLE = 8192;

    /** What a thread works with. */
    private static final class Work {
        final Holes holes = new Holes();
        final PageBytes page = new PageBytes();
        final Map<Object, Map<Record, Whole>> whole = new IdentityHashMap<>();
    }

    /** The page that a template makes of a view, in UTF-8. */
    <V extends Record & PageView> byte[] page(String template, V view) {
        Work work = works.get();
        work.page.reset();
        work.holes.backTo(0);
        new Page(view, work).show(view, template);
        return work.page.toByteArray();
    }

    /** One page in the making. */
    private final class Page implements Stencil.Parts {
        private final PageView view;
        private final Holes holes;
        private final PageBytes page;
        private final Map<String, Map<Holes.Kept, Stencil>> stencils;
        private final Map<Record, Whole> whole;

        Page(PageView view, Work work) {
            this.view = view;
            this.holes = work.holes;
            this.page = work.page;
            this.stencils = kept.computeIfAbsent(
                    new Edition(view.language(), view.words(), view.brand()), edition -> new ConcurrentHashMap<>());
            this.whole = work.whole.computeIfAbsent(stencils, edition -> new IdentityHashMap<>());
        }

        @Override
        public void show(Object part, String template) {
            if (part instanceof Optional<?> optional) {
                optional.ifPresent(value -> show((Record) value, template));
            } else if (part instanceof List<?> list) {
                for (Object item : list) {
                    show((Record) item, template);
                }
            } else {
                show((Record) part, template);
            }
        }

        private void show(Record record, String template) {
            boolean mayBeWhole = Outline.of(record.getClass()).mayBeWhole();
            Whole known = mayBeWhole ? whole.get(record) : null;
            int first = holes.end();
            if (known != null && known.template().equals(template)) {
                known.stencil().fill(holes, first, page, this);
                return;
            }
            holes.keepNothing();
            Outline.collect(record, holes);
            Stencil stencil = stencil(record, template);
            if (mayBeWhole && holes.end() == first) {
                if (whole.size() == MOST_WHOLE) {
                    whole.clear();
                }
                whole.put(record, new Whole(template, stencil));
            }
            stencil.fill(holes, first, page, this);
            holes.backTo(first);
        }

        private Stencil stencil(Record record, String template) {
            Map<Holes.Kept, Stencil> same = stencils.get(template);
            if (same == null) {
                same = stencils.computeIfAbsent(template, name -> new ConcurrentHashMap<>());
            }
            Stencil stencil = same.get(holes.kept());
            if (stencil == null) {
                Holes.Kept key = holes.kept().copy();
                stencil = new Stencil(Marks.cut(rendered(record, template)));
                if (bytes.get() < MOST_BYTES && same.putIfAbsent(key, stencil) == null) {
                    bytes.addAndGet(stencil.size() + OVERHEAD);
                }
            }
            return stencil;
        }

        private String rendered(Record record, String template) {
            StringWriter text = new StringWriter();
            try {
                configuration.getTemplate(template).process(root(record), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (TemplateException e) {
                throw new IllegalStateException("template " + template + " and its part do not fit together", e);
            }
            return text.toString();
        }

        /** A part is seen as {@code it}, beside what is the same for the whole page; the page itself by its components. */
        private TemplateHashModel root(Record record) throws TemplateModelException {
            OutlineModels models = new OutlineModels(configuration.getObjectWrapper());
            if (record == view) {
                return models.outlined(record);
            }
            Map<String, TemplateModel> names = new HashMap<>();
            TemplateHashModel all = new RecordModel((Record) view, configuration.getObjectWrapper());
            for (String name : PageView.NAMES) {
                names.put(name, all.get(name));
            }
            names.put(Show.IT, models.outlined(record));
            return (TemplateHashModel) configuration.getObjectWrapper().wrap(names);
        }
    }
}
