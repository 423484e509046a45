package nl.vierlagen.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a record to a template with marks in the place of its slots and parts, numbered as {@link Outline} collects them. */
final class OutlineModels {

    private final ObjectWrapper wrapper;
    private int next;

    OutlineModels(ObjectWrapper wrapper) {
        this.wrapper = wrapper;
    }

    /** The record; what is the same for the whole page is shown as it is. */
    TemplateHashModel outlined(Record record) throws TemplateModelException {
        Map<String, TemplateModel> models = new HashMap<>();
        for (Outline.Field field : Outline.of(record.getClass()).fields()) {
            Object value = field.of(record);
            models.put(
                    field.name(),
                    switch (field.kind()) {
                        case FIXED, PAGE -> wrapper.wrap(value);
                        case SLOT -> marked(value);
                        case PART ->
                            Outline.isThere(value)
                                    ? new PartModel(Optional.of(next++))
                                    : new PartModel(Optional.empty());
                        case INSIDE -> inside(value);
                    });
        }
        return new OutlineModel(models, new RecordModel(record, wrapper));
    }

    private TemplateModel inside(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty()
                    ? wrapper.wrap(optional)
                    : wrapper.wrap(Optional.of(outlined((Record) optional.get())));
        }
        if (value instanceof List<?> list) {
            List<TemplateModel> items = new ArrayList<>();
            for (Object item : list) {
                items.add(outlined((Record) item));
            }
            return wrapper.wrap(items);
        }
        return outlined((Record) value);
    }

    private TemplateModel marked(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? wrapper.wrap(optional) : wrapper.wrap(Optional.of(marked(optional.get())));
        }
        if (value instanceof List<?> list) {
            List<TemplateModel> items = new ArrayList<>();
            for (Object item : list) {
                items.add(marked(item));
            }
            return wrapper.wrap(items);
        }
        if (value instanceof Record record) {
            Map<String, TemplateModel> models = new HashMap<>();
            for (Outline.Field field : Outline.of(record.getClass()).fields()) {
                models.put(field.name(), marked(field.of(record)));
            }
            return new OutlineModel(models, new RecordModel(record, wrapper));
        }
        return new SimpleScalar(Marks.slot(next++));
    }

    /** A record by its components; the few methods that it has beside them follow from what is kept of it. */
    private record OutlineModel(Map<String, TemplateModel> components, RecordModel record)
            implements TemplateHashModel {
        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            TemplateModel component = components.get(name);
            return component == null ? record.get(name) : component;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
