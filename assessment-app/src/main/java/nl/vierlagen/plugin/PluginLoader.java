package nl.vierlagen.plugin;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Loads the classes of one plugin. It stays open as long as the program runs, for classes and files that are asked for later. */
final class PluginLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final String jar;

    PluginLoader(Path jar, ApiLoader api) throws MalformedURLException {
        super(jar.getFileName().toString(), new URL[] {jar.toUri().toURL()}, api);
        this.jar = jar.getFileName().toString();
    }

    /** The file's name, without the folders that lead to it: these differ from machine to machine. */
    String jar() {
        return jar;
    }

    /** Runs code of the plugin: some libraries look for classes and services by the thread's context class loader. */
    <T> T running(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
