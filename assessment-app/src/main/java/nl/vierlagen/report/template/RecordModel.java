package nl.vierlagen.report.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** A record: its components by name, and the few methods without arguments that it has beside them, such as {@code kind()}. */
final class RecordModel implements TemplateHashModelEx {

    private final Record record;
    private final Members members;
    private final ObjectWrapper wrapper;

    RecordModel(Record record, ObjectWrapper wrapper) {
        this.record = record;
        this.members = Members.of(record.getClass());
        this.wrapper = wrapper;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        Method component = members.components().get(key);
        if (component != null) {
            return wrapper.wrap(Members.call(component, record));
        }
        Method method = members.methods().get(key);
        return method == null ? null : (TemplateMethodModelEx) arguments -> wrapper.wrap(Members.call(method, record));
    }

    @Override
    public boolean isEmpty() {
        return members.components().isEmpty();
    }

    @Override
    public int size() {
        return members.components().size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(members.components().keySet(), wrapper);
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        List<Object> values = new ArrayList<>();
        for (Method component : members.components().values()) {
            values.add(Members.call(component, record));
        }
        return new SimpleCollection(values, wrapper);
    }
}
