package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    private static final String HEADER = "id\ttext\tlabel\n";
    private static final String TEXTS = HEADER
            + "1\t荷物が届かない。\t配送\n2\t荷物がまだ届きません。\t配送\n3\t荷物は届いていない。\t配送\n"
            + "4\t箱がつぶれていた。\t破損\n5\t箱がつぶれています。\t破損\n6\t箱がつぶれました。\t破損\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int evaluate(Path labelled, String... more) {
        List<String> arguments = new ArrayList<>(List.of("evaluate", "--locale=en", labelled.toString()));
        arguments.addAll(List.of(more));
        return Koemine.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err), CLOCK);
    }

    private Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void refuses(Path file, String... words) {
        assertThat(evaluate(file)).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(words);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whatAPersonToldApartIsFoundAgain() throws IOException {
        Path assignments = folder.resolve("out.tsv");

        assertThat(evaluate(put("l.tsv", TEXTS), "--assignments=" + assignments))
                .isEqualTo(ExitCode.DONE);

        assertThat(out.toString().lines())
                .containsExactly(
                        "texts        6 (scored 6, history 0)",
                        "themes       2",
                        "coverage     1.000",
                        "V-measure    1.000",
                        "AMI          1.000",
                        "ARI          1.000",
                        "B-cubed      P 1.000  R 1.000  F 1.000",
                        "95% interval V 1.000..1.000  ARI 1.000..1.000  B-cubed F 1.000..1.000",
                        "groups       0 (2 themes alone)");
        assertThat(Files.readString(assignments, StandardCharsets.UTF_8)).isEqualTo("""
                id\ttheme
                1\tT-0001
                2\tT-0001
                3\tT-0001
                4\tT-0002
                5\tT-0002
                6\tT-0002
                """);
    }

    @Test
    void groupsAreHeldAgainstCoarseLabelsWhereThereAreSome() throws IOException {
        String texts = TEXTS.replace("label\n", "label\tcoarse\n")
                .replace("配送\n", "配送\t商品\n")
                .replace("破損\n", "破損\t商品\n");

        assertThat(evaluate(put("l.tsv", texts))).isEqualTo(ExitCode.DONE);

        // Two themes that stand alone, of one coarse label.
        assertThat(out.toString().lines())
                .endsWith(
                        "groups       0 (2 themes alone)",
                        "by coarse    V 0.000  ARI 0.000  B-cubed P 1.000  R 0.500  F 0.667");
    }

    @Test
    void allThemesOfATextAreHeldAgainstAllItsLabels() throws IOException {
        String texts = TEXTS.replace("label\n", "label\tlabels\n")
                .replace("配送\n", "配送\t配送\n")
                .replace("破損\n", "破損\t破損|\n");
        Path labelled = put("l.tsv", texts + "7\t荷物が届かない。箱がつぶれていた。\t配送\t配送|破損\n8\t箱がつぶれた。\t破損\t\n");

        assertThat(evaluate(labelled)).isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .endsWith("\nB-cubed ext. P 1.000  R 1.000  F 1.000\ngroups       0 (2 themes alone)\n");
    }

    @Test
    void labelsThatAreLeftOutOrEmptyAreNotScored() throws IOException {
        Path labelled = put("l.tsv", TEXTS + "7\t不明です。\tUN\n8\tその他です。\t\n");

        assertThat(evaluate(labelled, "--leave-out=UN,配送")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).startsWith("texts        8 (scored 3, history 0)");
    }

    @Test
    void aTextWithoutAThemeHasARowOfItsOwn() throws IOException {
        Path assignments = folder.resolve("out.tsv");

        evaluate(put("l.tsv", TEXTS + "7\t。\tなし\n"), "--assignments=" + assignments);

        assertThat(Files.readString(assignments, StandardCharsets.UTF_8)).endsWith("\n7\t\n");
        assertThat(out.toString()).contains("coverage     0.857");
    }

    @Test
    void aPackedFileWithAByteOrderMarkAndMoreColumnsIsReadTheSame() throws IOException {
        Path packed = folder.resolve("l.tsv.gz");
        String text = "\ufeff" + TEXTS.replace("\n", "\tmore\r\n");
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(packed))) {
            bytes.write(text.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(evaluate(packed, "--history=" + put("h.tsv", "text\nもう一つの文。\n")))
                .isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).startsWith("texts        6 (scored 6, history 1)");
    }

    @Test
    void aMissingColumnIsNamedWithTheOnesThereAre() throws IOException {
        refuses(put("l.tsv", "id\ttext\tclass\n1\tx\ty\n"), "l.tsv", "«label»", "id, text, class", "[K-501]");
    }

    @Test
    void anEmptyFileHasNoColumns() throws IOException {
        refuses(put("l.tsv", ""), "«id»", "[K-501]");
    }

    @Test
    void aShortRowIsNamedByItsLine() throws IOException {
        refuses(put("l.tsv", HEADER + "1\tx\ty\n\n2\tx\n"), "line 4", "2 cells", "[K-502]");
    }

    @Test
    void aHeaderAloneIsNoTable() throws IOException {
        refuses(put("l.tsv", HEADER + "\n\n"), "no rows below its header", "[K-503]");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Path cp932 = Files.writeString(folder.resolve("l.tsv"), TEXTS, Charset.forName("windows-31j"));
        refuses(cp932, "l.tsv cannot be read", "UTF-8", "[K-504]");
    }

    @Test
    void whatIsNoGzipIsRefused() throws IOException {
        refuses(put("l.tsv.gz", TEXTS), "l.tsv.gz cannot be read: ZipException", "[K-504]");
    }

    @Test
    void aMissingFileIsRefused() {
        refuses(folder.resolve("none.tsv"), "none.tsv cannot be read: NoSuchFileException", "[K-504]");
    }

    @Test
    void anIdGivenTwiceIsNamedByItsLineAlsoBehindABlankOne() throws IOException {
        refuses(put("l.tsv", HEADER + "1\tx\ty\n\n1\tz\ty\n"), "line 4", "«1»", "[K-505]");
    }

    @Test
    void withoutALabelThereIsNothingToScore() throws IOException {
        refuses(put("l.tsv", HEADER + "1\t荷物が届かない。\t\n"), "l.tsv", "--leave-out", "[K-507]");
    }

    @Test
    void anAssignmentsFileThatCannotBeWrittenIsNamed() throws IOException {
        assertThat(evaluate(put("l.tsv", TEXTS), "--assignments=" + folder)).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString()).contains(folder.getFileName().toString(), "[K-506]");
    }
}
