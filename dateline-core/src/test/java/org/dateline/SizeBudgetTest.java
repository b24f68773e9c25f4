package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How long methods and files of the shipped code are. A method over the limit may say why, in a comment within it that
 * begins "Long because".
 */
class SizeBudgetTest {
    private static final int METHOD_MEDIAN = 7;
    private static final int METHOD_95TH = 30;
    private static final int METHOD_STOP = 60;
    private static final int FILE_STOP = 800;
    private static final Pattern FORBIDDEN_ENDING =
            Pattern.compile(".*(Manager|Helper|Utils?|Processor|Handler|Impl|Base|Info|Data|Wrapper)");

    private static final List<Method> METHODS = new ArrayList<>();
    private static final List<SourceFile> FILES = new ArrayList<>();
    private static final List<String> TYPES = new ArrayList<>();

    private record Method(String name, int lines, boolean reasoned) {}

    private record SourceFile(String name, int lines) {}

    @BeforeAll
    static void measure() throws IOException {
        List<Path> sources = sources();
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Ruler(unit, positions).scan(unit, null);
            }
        }
        report();
    }

    private static List<Path> sources() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .flatMap(SizeBudgetTest::javaFiles)
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(f -> f.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report() {
        METHODS.sort(Comparator.comparingInt(Method::lines).reversed().thenComparing(Method::name));
        FILES.sort(Comparator.comparingInt(SourceFile::lines).reversed().thenComparing(SourceFile::name));
        System.out.printf(
                Locale.ROOT,
                "size budget: %d files, median %d lines, longest %s%n",
                FILES.size(),
                FILES.get(FILES.size() / 2).lines(),
                FILES.get(0));
        System.out.printf(
                Locale.ROOT,
                "size budget: %d methods, median %d lines, 95th percentile %d, longest %s%n",
                METHODS.size(),
                methodLines(50),
                methodLines(95),
                METHODS.get(0));
    }

    private static int methodLines(int percentile) {
        return METHODS.get(METHODS.size() * (100 - percentile) / 100).lines();
    }

    @Test
    void mostMethodsAreShort() {
        assertThat(methodLines(50)).as("median method").isLessThanOrEqualTo(METHOD_MEDIAN);
        assertThat(methodLines(95)).as("95th percentile method").isLessThanOrEqualTo(METHOD_95TH);
    }

    @Test
    void longMethodsSayWhy() {
        assertThat(METHODS)
                .filteredOn(m -> m.lines() > METHOD_STOP && !m.reasoned())
                .isEmpty();
    }

    @Test
    void noFileIsTooLong() {
        assertThat(FILES).filteredOn(f -> f.lines() > FILE_STOP).isEmpty();
    }

    @Test
    void typesAreNamedForWhatTheyAre() {
        assertThat(TYPES)
                .filteredOn(name -> FORBIDDEN_ENDING.matcher(name).matches())
                .isEmpty();
    }

    private static final class Ruler extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String text;
        private final LineMap lines;
        private final String file;

        Ruler(CompilationUnitTree unit, SourcePositions positions) throws IOException {
            this.unit = unit;
            this.positions = positions;
            this.text = unit.getSourceFile().getCharContent(true).toString();
            this.lines = unit.getLineMap();
            this.file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
            FILES.add(new SourceFile(file, (int) text.lines().count()));
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            TYPES.add(type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            int from = (int) positions.getStartPosition(unit, method);
            int to = (int) positions.getEndPosition(unit, method);
            if (method.getBody() != null && from >= 0 && to > from) {
                int length = (int) (lines.getLineNumber(to) - lines.getLineNumber(from) + 1);
                String name = file + "#" + method.getName();
                METHODS.add(new Method(name, length, text.substring(from, to).contains("// Long because")));
            }
            return super.visitMethod(method, null);
        }
    }
}
