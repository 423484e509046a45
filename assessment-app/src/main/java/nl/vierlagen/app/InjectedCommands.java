package nl.vierlagen.app;

import com.google.inject.ConfigurationException;
import com.google.inject.Injector;
import picocli.CommandLine;

/** Makes commands with their dependencies; what picocli needs beside them it makes itself. */
final class InjectedCommands implements CommandLine.IFactory {

    private final Injector injector;

    InjectedCommands(Injector injector) {
        this.injector = injector;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return injector.getInstance(type);
        } catch (ConfigurationException notOurs) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
