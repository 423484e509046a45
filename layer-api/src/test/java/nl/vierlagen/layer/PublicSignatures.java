package nl.vierlagen.layer;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What layers, their tests and the app can compile against: public types, each with its public and protected members. */
final class PublicSignatures {

    private PublicSignatures() {}

    /** Of the jar, and of what the test jar adds; a line for each type and each member, sorted. */
    static List<String> all() {
        return Stream.concat(
                        types(Layer.class),
                        types(LayerContract.class).filter(type -> type.getName().contains("Contract")))
                .filter(PublicSignatures::isPublic)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .flatMap(type -> Stream.concat(Stream.of(header(type)), members(type)))
                .map(line -> line.replaceAll("\\b(java\\.(lang|util|time)|nl\\.vierlagen\\.layer)\\.(?=[A-Z])", ""))
                .toList();
    }

    /** All types of this package that stand where that one does. */
    private static Stream<Class<?>> types(Class<?> beside) {
        List<Class<?>> types = new ArrayList<>();
        try {
            Path home = Path.of(
                    beside.getProtectionDomain().getCodeSource().getLocation().toURI());
            String inside = beside.getPackageName();
            try (Stream<Path> files = Files.list(home.resolve(inside.replace('.', '/')))) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".class")).toList()) {
                    types.add(Class.forName(
                            inside + "." + file.getFileName().toString().replace(".class", "")));
                }
            }
        } catch (ReflectiveOperationException | URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
        return types.stream();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static String header(Class<?> type) {
        String kind = type.isRecord() ? "record " : type.isEnum() ? "enum " : type.isInterface() ? "" : "class ";
        String parameters =
                Arrays.toString(type.getTypeParameters()).replace('[', '<').replace(']', '>');
        String parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(Type::getTypeName)
                .filter(parent -> !parent.equals(Object.class.getName()))
                .collect(Collectors.joining(", "));
        return (type.isSealed() ? "sealed " : "")
                + Modifier.toString(type.getModifiers()) + " " + kind + type.getName()
                + (parameters.equals("<>") ? "" : parameters)
                + (parents.isEmpty() ? "" : ": " + parents);
    }

    private static Stream<String> members(Class<?> type) {
        return Stream.<Member[]>of(type.getDeclaredConstructors(), type.getDeclaredMethods(), type.getDeclaredFields())
                .flatMap(Arrays::stream)
                .filter(member -> !member.isSynthetic() && !isOfEveryObject(member))
                .filter(member -> Modifier.isPublic(member.getModifiers())
                        || Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(type.getModifiers()))
                .map(member -> "    " + signature(member))
                .sorted();
    }

    private static String signature(Member member) {
        return member instanceof Field field ? field.toGenericString() : ((Executable) member).toGenericString();
    }

    private static boolean isOfEveryObject(Member member) {
        return member instanceof Method method
                && Arrays.stream(Object.class.getMethods())
                        .anyMatch(general -> general.getName().equals(method.getName())
                                && Arrays.equals(general.getParameterTypes(), method.getParameterTypes()));
    }
}
