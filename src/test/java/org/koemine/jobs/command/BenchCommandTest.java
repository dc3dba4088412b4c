package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int bench(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "bench";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Koemine.run(all, new PrintWriter(out), new PrintWriter(err), Clock.systemUTC());
    }

    private String texts(String table) throws IOException {
        return "--texts=" + Files.writeString(folder.resolve("texts.tsv"), table, StandardCharsets.UTF_8);
    }

    @Test
    void everySizeHasItsTable() throws IOException {
        String texts = texts("id\ttext\n1\t荷物が届かない。\n2\t箱がつぶれていた。\n3\t\n");

        assertThat(bench(texts, "--sizes=30,2")).isEqualTo(ExitCode.DONE);
        String[] lines = out.toString().split("\\R", -1);
        assertThat(lines).hasSize(31);
        assertTable(lines, 0, 30);
        assertTable(lines, 15, 2);
        assertThat(lines[0]).startsWith("nightly: 30 complaints (");
        assertThat(lines[15]).startsWith("nightly: 2 complaints (17 characters), ");
    }

    private static void assertTable(String[] lines, int first, int size) {
        assertThat(lines[first]).matches("nightly: " + size + " complaints \\(\\d+ characters\\), \\d+ threads");
        assertThat(lines[first + 1]).matches(" +seconds +processor +of kuromoji");
        String[] names = {
            "kuromoji",
            "intake",
            "edits",
            "analysis",
            "themes",
            "trends",
            "prevention",
            "workbook",
            "editions",
            "archive",
            "whole"
        };
        for (int i = 0; i < names.length; i++) {
            assertThat(lines[first + 2 + i])
                    .matches(names[i] + " +\\d+\\.\\d\\d +\\d+\\.\\d\\d +\\d+\\.\\d\\d \\((\\d+\\.\\d\\d|-)\\)");
        }
        assertThat(lines[first + 2]).matches(".* 1\\.00 \\((1\\.00|-)\\)");
        assertThat(lines[first + 13]).matches("peak heap    \\d+ MB in use after a collection \\(of \\d+ MB\\)");
        assertThat(lines[first + 14]).isEmpty();
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        String before = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", folder.toString());
        try {
            assertThat(bench(texts("text\n遅い。\n"), "--sizes=1")).isEqualTo(ExitCode.DONE);
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        assertThat(folder.toFile().list()).containsExactly("texts.tsv");
    }

    @Test
    void aSizeMustBeAtLeastOne() throws IOException {
        assertThat(bench(texts("text\n遅い。\n"), "--sizes=10,0", "--locale=en")).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("--sizes cannot be \"0\"");
    }

    @Test
    void aSizeMustBeANumber() throws IOException {
        assertThat(bench(texts("text\n遅い。\n"), "--sizes=many", "--locale=en")).isEqualTo(ExitCode.SETTINGS);
        assertThat(err.toString()).contains("--sizes cannot be \"many\"");
    }

    @Test
    void textsWithoutAWordAreRefused() throws IOException {
        assertThat(bench(texts("text\n \n"))).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("texts.tsv");
    }

    @Test
    void aTableWithoutTextsIsRefused() throws IOException {
        assertThat(bench(texts("id\n1\n"))).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("texts.tsv").contains("text");
    }

    @Test
    void helpIsInBothLanguages() {
        assertThat(bench("--help", "--locale=en")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("--texts=TEXTS.tsv").contains("Measure a first night");
        assertThat(bench("--help", "--locale=ja")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("最初の一晩");
    }
}
