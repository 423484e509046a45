package nl.vierlagen.plugin;

import nl.vierlagen.layer.Layer;

/** What every plugin sees beside itself: the JDK, and the one package that layers are written against. */
final class ApiLoader extends ClassLoader {

    private static final String API = Layer.class.getPackageName() + ".";

    static {
        registerAsParallelCapable();
    }

    ApiLoader() {
        super("layer-api", getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(API) && name.indexOf('.', API.length()) < 0) {
            return Class.forName(name, false, Layer.class.getClassLoader());
        }
        throw new ClassNotFoundException(name);
    }
}
