package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.testing.ChildJvm;
import org.koemine.testing.TestEncoder;
import org.koemine.testing.TestLogs;

/** The command line with a sentence encoder in the settings. */
class EncoderCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path settings;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void write() {
        settings = TestEncoder.settings(folder);
    }

    private int koemine(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Koemine.run(arguments, new PrintWriter(out), new PrintWriter(err), CLOCK);
    }

    private Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void evaluateFindsThemesWithIt() throws IOException {
        Path labelled = put("l.tsv", "id\ttext\tlabel\n1\t商品不良\t質\n2\t商品が不良\t質\n3\t電話不通\t電\n4\t電話が不通\t電\n");

        assertThat(koemine("evaluate", "--locale=en", labelled.toString(), "--settings=" + settings))
                .isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).startsWith("texts        4 (scored 4, history 0)");
    }

    @Test
    void checkSaysWhatIsWrongWithItsFiles() throws IOException {
        Path log = put("a.tsv", "受付日\t内容\n2026-03-01\t遅い\n");
        put(TestEncoder.MODEL, "no model");
        Files.delete(folder.resolve(TestEncoder.TOKENIZER));

        assertThat(koemine("check", "--locale=en", log.toString(), "--settings=" + settings))
                .isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        model -> assertThat(model).contains(TestEncoder.MODEL).endsWith("[K-132]"),
                        tokenizer -> assertThat(tokenizer)
                                .contains(TestEncoder.TOKENIZER)
                                .endsWith("[K-128]"));
    }

    @Test
    void aNightSaysHowManyTextsWereEncodedAndItsThemesAreExplainedWithTheSameEncoderOnly() {
        TestLogs.fill(folder.resolve("inbox"), 100);
        String database = "--database=" + folder.resolve("data");

        koemine(
                "nightly",
                "--locale=en",
                "--inbox=" + folder.resolve("inbox"),
                database,
                "--reports=" + folder.resolve("reports"),
                "--date=" + TestLogs.LAST_DAY,
                "--settings=" + settings);
        assertThat(out.toString()).contains("Finding themes: 143 texts encoded\n");

        assertThat(koemine("explain", "--locale=en", "1", database, "--settings=" + settings))
                .isEqualTo(ExitCode.DONE);
        assertThat(koemine("explain", "--locale=en", "1", database)).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString())
                .startsWith("The themes were found with the sentence encoder «" + TestEncoder.MODEL + " (SHA-256 ")
                .contains(")», but the settings have «none». Give --settings");
    }

    @Test
    void withoutItsJarsItIsSaidWhichAndWhereToPutThem() throws IOException, InterruptedException {
        Path log = put("a.tsv", "受付日\t内容\n2026-03-01\t遅い\n");
        Process child = withoutJars("check", "--locale=en", log.toString(), "--settings=" + settings)
                .redirectErrorStream(true)
                .start();

        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(child.waitFor()).isEqualTo(ExitCode.SETTINGS);
        assertThat(said)
                .startsWith(
                        "A sentence encoder is switched on, but what runs it is not part of koemine.jar. Make a folder"
                                + " named encoder beside koemine.jar and put these into it: onnxruntime-")
                .endsWith("[K-130]");
    }

    @Test
    void withoutItsJarsAllElseWorks() throws IOException, InterruptedException {
        Path log = put("a.tsv", "受付日\t内容\n2026-03-01\t遅い\n");

        Process child = withoutJars("check", "--locale=en", log.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(child.waitFor()).isEqualTo(ExitCode.DONE);
        assertThat(said).endsWith("Nothing was written.");
    }

    private static ProcessBuilder withoutJars(String... arguments) {
        ProcessBuilder child = ChildJvm.of(Koemine.class, arguments);
        child.command().replaceAll(EncoderCommandTest::withoutJarsOfTheEncoder);
        return child;
    }

    private static String withoutJarsOfTheEncoder(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator, -1))
                .filter(entry -> !entry.matches(".*(onnxruntime|tokenizers-|djl).*jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
