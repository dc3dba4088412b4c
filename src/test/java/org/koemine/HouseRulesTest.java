package org.koemine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small rules of CONTRIBUTING.md, held by the machine. */
class HouseRulesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final int LONGEST = 350;

    private static final Map<Path, String> SOURCES = new TreeMap<>();

    static {
        SOURCES.putAll(texts(MAIN, ".java"));
        SOURCES.putAll(texts(TEST, ".java"));
    }

    @Test
    void thereAreSourcesToLookAt() {
        assertThat(SOURCES.keySet()).hasSizeGreaterThan(300);
    }

    @Test
    void noFileIsLongerThanAReaderCanHold() {
        assertThat(offenders(SOURCES, text -> text.lines().count() > LONGEST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bTO" + "DO\\b",
                "\\bFIX" + "ME\\b",
                "\\bX" + "XX\\b",
                "@Dis" + "abled",
                "@SuppressWarnings\\(\"(all|rawtypes)\"\\)",
                "\\.printStack" + "Trace\\(",
                "\t"
            })
    void noFileHolds(String pattern) {
        assertThat(places(SOURCES, pattern)).isEmpty();
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        Pattern forbidden = Pattern.compile(".*(Impl|Utils?|Common|Manager|Helper|Info|Data)\\.java");

        assertThat(SOURCES.keySet())
                .noneMatch(path -> forbidden.matcher(path.toString()).matches());
        assertThat(SOURCES.keySet())
                .noneMatch(path -> Pattern.compile("/(impl|utils?|common|helpers?)/")
                        .matcher(path.toString())
                        .find());
    }

    @Test
    void everyPackageHasItsPage() throws IOException {
        try (Stream<Path> folders = Files.walk(MAIN.resolve("org/koemine"))) {
            List<Path> withClasses = folders.filter(Files::isDirectory)
                    .filter(folder -> !texts(folder, ".java", 1).isEmpty())
                    .toList();

            assertThat(withClasses)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                            .containsPattern("(?s)/\\*\\*.{60,}\\*/"));
        }
    }

    @Test
    void everyPublicTypeIsExplained() {
        Pattern unexplained =
                Pattern.compile("(?m)(?<!\\*/|\\))\n(?:@[^\n]*\n)*public [a-z ]*(class|record|interface|enum) ");

        assertThat(places(texts(MAIN, ".java"), unexplained.pattern())).isEmpty();
    }

    @Test
    void noInterfaceHasASingleImplementation() {
        Map<Path, String> main = texts(MAIN, ".java");
        List<String> interfaces = main.values().stream()
                .flatMap(text -> Pattern.compile("(?m)^(?:public |sealed )*interface (\\w+)")
                        .matcher(text)
                        .results())
                .map(found -> found.group(1))
                .toList();
        for (String name : interfaces) {
            long uses = main.values().stream()
                    .flatMap(text -> Pattern.compile("(implements|extends) [^{]*\\b" + name + "\\b|\\bnew " + name
                                    + "\\b[<>\\w]*\\(\\) \\{|@FunctionalInterface\\s+(public )?interface " + name
                                    + "\\b")
                            .matcher(text)
                            .results())
                    .count();
            assertThat(uses).as(name).isNotEqualTo(1);
        }
    }

    @Test
    void everyQueryIsOrdered() {
        Pattern query = Pattern.compile("\"{1,3}\\s*SELECT\\b(?:(?!\"{3}|\";).)*", Pattern.DOTALL);

        assertThat(offenders(
                        texts(MAIN, ".java"),
                        text -> query.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .anyMatch(sql -> !sql.contains("ORDER BY"))))
                .isEmpty();
    }

    @Test
    void everyWordListSaysWhatItIs() {
        Map<Path, String> lists = texts(RESOURCES, ".txt");

        assertThat(lists).hasSizeGreaterThan(3);
        assertThat(offenders(lists, text -> !text.startsWith("# "))).isEmpty();
        assertThat(places(lists, "[\uFEFF\r\t]")).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        Map<Path, String> bundles = texts(RESOURCES, ".properties");
        List<Path> english = bundles.keySet().stream()
                .filter(path -> !path.toString().endsWith("_ja.properties"))
                .toList();

        assertThat(english).hasSizeGreaterThan(2).allSatisfy(path -> {
            Path japanese = Path.of(path.toString().replace(".properties", "_ja.properties"));
            assertThat(keys(bundles.get(japanese))).isEqualTo(keys(bundles.get(path)));
        });
    }

    @Test
    void everyDependencyHasAReason() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String dependencies = pom.substring(pom.lastIndexOf("<dependencies>"), pom.lastIndexOf("</dependencies>"));

        // Each group of dependencies stands under one comment; after an empty line comes a new one.
        for (String group : dependencies.split("\n\\s*\n", -1)) {
            assertThat(group.substring(0, group.indexOf("<dependency>") + 1))
                    .as(group)
                    .contains("<!--");
        }
        assertThat(pom).doesNotContain("LATEST", "RELEASE", "SNAPSHOT");
        assertThat(Pattern.compile("<artifactId>")
                        .matcher(dependencies)
                        .results()
                        .count())
                .isGreaterThan(20);
    }

    private static List<Path> offenders(Map<Path, String> texts, Predicate<String> wrong) {
        return texts.keySet().stream()
                .filter(path -> wrong.test(texts.get(path)))
                .toList();
    }

    private static List<String> keys(String properties) {
        return properties
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .sorted()
                .toList();
    }

    private static List<String> places(Map<Path, String> texts, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return texts.entrySet().stream()
                .flatMap(entry -> compiled.matcher(entry.getValue())
                        .results()
                        .map(found -> entry.getKey() + ": " + found.group().strip()))
                .toList();
    }

    private static Map<Path, String> texts(Path folder, String ending) {
        return texts(folder, ending, Integer.MAX_VALUE);
    }

    /** Every file of the folder, read as strict UTF-8. */
    private static Map<Path, String> texts(Path folder, String ending, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            Map<Path, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(file, Files.readString(file));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
