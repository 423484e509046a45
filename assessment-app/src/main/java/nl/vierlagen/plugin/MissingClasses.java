package nl.vierlagen.plugin;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * The classes that a layer's own code names and that its jar does not bring. Java looks for a class when it is first used, which
 * may be at the thousandth client. Only the layer's own package and those inside it are looked through: a library may name what
 * it can do without.
 */
final class MissingClasses {

    /** The tag of a constant that names a class, by chapter 4.4 of the specification of the Java virtual machine. */
    private static final int CLASS = 7;

    private MissingClasses() {}

    /**
     * Looks through the package of a layer, and those inside it.
     *
     * @return the classes' names, in their order
     * @throws IOException if the jar can't be read
     */
    static Set<String> of(Class<?> layer, JarFile jar) throws IOException {
        String folder = layer.getPackageName().replace('.', '/') + "/";
        Set<String> missing = new TreeSet<>();
        for (JarEntry entry : jar.stream().toList()) {
            String name = entry.getName();
            if (name.startsWith(folder) && name.endsWith(".class")) {
                names(new ClassReader(jar.getInputStream(entry).readAllBytes()))
                        .filter(used -> !isThere(used, layer.getClassLoader()))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    private static Stream<String> names(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        return IntStream.range(1, reader.getItemCount())
                .map(reader::getItem)
                .filter(at -> at > 0 && reader.readByte(at - 1) == CLASS)
                .mapToObj(at -> Type.getObjectType(reader.readUTF8(at, buffer)))
                .map(type -> type.getSort() == Type.ARRAY ? type.getElementType() : type)
                .filter(type -> type.getSort() == Type.OBJECT)
                .map(Type::getClassName);
    }

    private static boolean isThere(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (LinkageError lacking) {
            // It is there; what it lacks itself is told by its own constants, or when it is used.
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
