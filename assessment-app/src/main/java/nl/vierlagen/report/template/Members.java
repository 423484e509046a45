package nl.vierlagen.report.template;

import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a template may ask of a type of the view.
 *
 * @param components of a record, in the order in which it names them
 * @param methods those without arguments that give a text, declared by the view's own types; never those of Object
 */
record Members(Map<String, Method> components, Map<String, Method> methods) {

    private static final String VIEWS = "nl.vierlagen.report";
    private static final Set<String> NEVER = Set.of("toString", "hashCode", "name", "getClass");

    private static final ClassValue<Members> ALL = new ClassValue<>() {
        @Override
        protected Members computeValue(Class<?> type) {
            return find(type);
        }
    };

    static Members of(Class<?> type) {
        return ALL.get(type);
    }

    static Object call(Method method, Object target) throws TemplateModelException {
        try {
            return method.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new TemplateModelException("'" + method.getName() + "' can't be read", e);
        }
    }

    private static Members find(Class<?> type) {
        Map<String, Method> components = new LinkedHashMap<>();
        Map<String, Method> methods = new TreeMap<>();
        if (type.isRecord() && isView(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component.getAccessor());
            }
        }
        List<Class<?>> declaring = new ArrayList<>(Arrays.asList(type.getInterfaces()));
        declaring.add(type);
        for (Class<?> owner : declaring) {
            if (isView(owner)) {
                for (Method method : owner.getDeclaredMethods()) {
                    if (isText(method) && !components.containsKey(method.getName())) {
                        methods.put(method.getName(), method);
                    }
                }
            }
        }
        return new Members(components, methods);
    }

    private static boolean isView(Class<?> type) {
        return type.getPackageName().startsWith(VIEWS) && Modifier.isPublic(type.getModifiers());
    }

    private static boolean isText(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && method.getReturnType() == String.class
                && !NEVER.contains(method.getName());
    }
}
