package nl.vierlagen.layer;

import static net.bytebuddy.jar.asm.Opcodes.ASM9;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Type;

/** What the compiled code of a layer calls, for {@link SteadyContract}. It is read with the library that AssertJ brings. */
final class ContractCode {

    private final String home;
    private final ClassLoader loader;
    private final SortedSet<String> leaning = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    private ContractCode(Class<?> start) {
        this.home = start.getProtectionDomain().getCodeSource().getLocation().toString();
        this.loader = start.getClassLoader();
    }

    /** The calls of {@link ContractCalls} in a class and in all that it uses from the same folder or jar, each with its line. */
    static SortedSet<String> leaningCalls(Class<?> start) {
        ContractCode code = new ContractCode(start);
        code.visit(Type.getInternalName(start));
        while (!code.ahead.isEmpty()) {
            code.read(code.ahead.pop());
        }
        return code.leaning;
    }

    private void visit(String type) {
        if (seen.add(type)) {
            ahead.push(type);
        }
    }

    private void read(String type) {
        URL file = loader.getResource(type + ".class");
        if (file == null || !file.toString().contains(home)) {
            return;
        }
        try (InputStream in = file.openStream()) {
            new ClassReader(in).accept(new Calls(type), ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Calls extends ClassVisitor {

        private final String type;
        private String file = "";

        Calls(String type) {
            super(ASM9);
            this.type = type;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            ContractCode.this.visit(parent);
        }

        @Override
        public void visitSource(String source, String debug) {
            file = source;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(ASM9) {

                private int line;

                @Override
                public void visitLineNumber(int number, Label start) {
                    line = number;
                }

                @Override
                public void visitTypeInsn(int opcode, String used) {
                    ContractCode.this.visit(used);
                }

                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String called, String types, boolean isInterface) {
                    note(owner, called, types);
                }

                @Override
                public void visitInvokeDynamicInsn(String called, String types, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle
                                && handle.getDesc().startsWith("(")) {
                            note(handle.getOwner(), handle.getName(), handle.getDesc());
                        }
                    }
                }

                private void note(String owner, String called, String types) {
                    ContractCode.this.visit(owner);
                    String call = ContractCalls.written(owner, called, types);
                    if (ContractCalls.lean(call)) {
                        leaning.add(
                                call + " at " + type.replace('/', '.') + "." + name + " (" + file + ":" + line + ")");
                    }
                }
            };
        }
    }
}
