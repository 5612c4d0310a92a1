package org.folkmoot;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Reads the sources of rooms as the compiler does, for tests of what stands in them. */
final class SourceReader {
    private static final Path ROOT = Path.of("src/main/java/org/folkmoot");
    private static final Pattern NUMBER_IN_QUOTES = Pattern.compile("[<>=]*\\d+(/\\d+)?");
    private static final Pattern RULEBOOK = Pattern.compile("(.*\\.)?rules(\\(\\))?");
    private static final Pattern CONSTANT = Pattern.compile("Rules\\.([A-Z_]+|threshold|base|quorum)(\\(.*\\))?");
    private static final Set<String> READING =
            Set.of("number", "numberOrOff", "share", "value", "isStrict", "on", "history");

    private SourceReader() {}

    /**
     * A number that stands in the sources, also one that stands in quotes, such as ">=2/3".
     *
     * @param where class and member, such as {@code PaymentJudge.MOST_LEGS}
     * @param number as it is written, without underscores
     */
    record Number(String where, String number) {}

    /**
     * A rule that is read from the rulebook by its constant.
     *
     * @param in the class
     * @param constant the constant's name, or threshold, base or quorum
     */
    record Read(String in, String constant) {}

    /** Returns every number in these rooms but −1, 0 and 1, which count, index and stand for nothing. */
    static List<Number> numbers(String... rooms) throws IOException {
        List<Number> found = new ArrayList<>();
        for (CompilationUnitTree unit : parse(rooms)) {
            new Scanner() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    Object value = literal.getValue();
                    boolean written = value instanceof String text
                            && NUMBER_IN_QUOTES.matcher(text).matches();
                    if (value instanceof java.lang.Number || written) {
                        add(String.valueOf(value));
                    }
                    return super.visitLiteral(literal, nothing);
                }

                @Override
                public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
                    String name = select.getIdentifier().toString();
                    if (name.equals("TWO") || name.equals("TEN")) {
                        add(name.equals("TWO") ? "2" : "10");
                    }
                    return super.visitMemberSelect(select, nothing);
                }

                private void add(String number) {
                    if (!Set.of("-1", "0", "1").contains(number)) {
                        found.add(new Number(where(), number));
                    }
                }
            }.scan(unit, null);
        }
        return found;
    }

    /** Returns every reading of a rule by its constant in these rooms. */
    static List<Read> readings(String... rooms) throws IOException {
        List<Read> found = new ArrayList<>();
        for (CompilationUnitTree unit : parse(rooms)) {
            new Scanner() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    if (call.getMethodSelect() instanceof MemberSelectTree select
                            && READING.contains(select.getIdentifier().toString())
                            && RULEBOOK.matcher(select.getExpression().toString())
                                    .matches()
                            && !call.getArguments().isEmpty()) {
                        Matcher constant =
                                CONSTANT.matcher(call.getArguments().getFirst().toString());
                        if (constant.matches()) {
                            found.add(new Read(where().replaceAll("\\..*", ""), constant.group(1)));
                        }
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(unit, null);
        }
        return found;
    }

    private static List<CompilationUnitTree> parse(String... rooms) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources = new ArrayList<>();
        for (String room : rooms) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(room))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return units;
        }
    }

    /** Knows in which member of which class it is. */
    private abstract static class Scanner extends TreePathScanner<Void, Void> {
        String where() {
            List<String> names = new ArrayList<>();
            String member = "";
            for (var tree : getCurrentPath()) {
                if (tree instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
                    names.addFirst(type.getSimpleName().toString());
                } else if (names.isEmpty() && tree instanceof MethodTree method) {
                    member = method.getName().toString();
                } else if (names.isEmpty()
                        && tree instanceof VariableTree variable
                        && variable.getModifiers().toString().contains("static")) {
                    member = variable.getName().toString();
                }
            }
            return names.getFirst() + "." + member;
        }
    }
}
