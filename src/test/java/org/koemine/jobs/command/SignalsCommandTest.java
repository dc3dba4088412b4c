package org.koemine.jobs.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalsCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    private static final String HEADER = "series\tdate\tcount\n";
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int signals(Path counts) {
        String[] arguments = {"signals", "--locale=en", counts.toString(), "--alarms=" + folder.resolve("out.tsv")};
        return Koemine.run(arguments, new PrintWriter(out), new PrintWriter(err), CLOCK);
    }

    private Path put(String text) throws IOException {
        return Files.writeString(folder.resolve("counts.tsv"), text, StandardCharsets.UTF_8);
    }

    private List<String> written() throws IOException {
        return Files.readAllLines(folder.resolve("out.tsv"), StandardCharsets.UTF_8);
    }

    /** Fives and a twenty, a week each. */
    private static List<String> rows(String series) {
        List<String> rows = new ArrayList<>();
        for (int t = 0; t < 60; t++) {
            int count = t == 58 ? 20 : 4 + t % 3;
            rows.add(series + "\t" + MONDAY.plusWeeks(t) + "\t" + count + "\n");
        }
        return rows;
    }

    @Test
    void everyPeriodHasARowAndTheRiseIsAlarmed() throws IOException {
        assertThat(signals(put(HEADER + String.join("", rows("遅配"))))).isEqualTo(ExitCode.DONE);
        assertThat(written()).hasSize(61).first().isEqualTo("series\tdate\tobserved\texpected\tupper\tscore\talarm");
        assertThat(written().stream().filter(line -> line.endsWith("\t1")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .matches("遅配\t2025-02-10\t20\t(4\\.[5-9]|5\\.[0-5])\\d\\d\t(9|10|11)\t[1-9]\\.\\d{3}\t1"));
        assertThat(out.toString())
                .isEqualTo(
                        "1 series, 60 periods judged, 1 alarms: " + folder.resolve("out.tsv") + System.lineSeparator());
    }

    @Test
    void neitherTheOrderOfRowsNorBomLineEndsOrCompressionMatter() throws IOException {
        assertThat(signals(put(HEADER + String.join("", rows("b")) + String.join("", rows("a")))))
                .isEqualTo(ExitCode.DONE);
        List<String> plain = written();
        assertThat(plain.get(1)).startsWith("b\t");
        assertThat(plain.get(61)).startsWith("a\t");
        List<String> shuffled = new ArrayList<>(rows("b"));
        Collections.shuffle(shuffled, new Random(1));
        shuffled.addAll(rows("a"));
        Path packed = folder.resolve("counts.tsv.gz");
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(packed))) {
            String text = "\ufeff" + HEADER + String.join("", shuffled);
            bytes.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(signals(packed)).isEqualTo(ExitCode.DONE);

        assertThat(written()).isEqualTo(plain);
    }

    @Test
    void aPeriodWithoutARowCountsNoneAndIsToldOf() throws IOException {
        List<String> rows = rows("a");
        rows.remove(3);
        rows.remove(7);
        assertThat(signals(put(HEADER + String.join("", rows)))).isEqualTo(ExitCode.DONE);
        assertThat(written()).hasSize(61);
        assertThat(written().get(4)).startsWith("a\t2024-01-22\t0\t");
        assertThat(out.toString()).contains("2 periods have no row");
    }

    @Test
    void daysAndWeeksMayStandInOneFile() throws IOException {
        StringBuilder text = new StringBuilder(HEADER).append(String.join("", rows("weekly")));
        for (int t = 0; t < 21; t++) {
            if (t % 7 < 5) {
                text.append("daily\t").append(MONDAY.plusDays(t)).append("\t3\n");
            }
        }
        text.append("once\t2024-01-01\t7\n");
        assertThat(signals(put(text.toString()))).isEqualTo(ExitCode.DONE);
        assertThat(written().stream().filter(line -> line.startsWith("daily"))).hasSize(19);
        assertThat(written().stream().filter(line -> line.startsWith("once")))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith("once\t2024-01-01\t7\t").endsWith("\t0"));
    }

    @Test
    void denominatorsMayBeEmptyOrZero() throws IOException {
        StringBuilder text = new StringBuilder("series\tdate\tcount\tdenominator\n");
        for (int t = 0; t < 60; t++) {
            int units = t < 50 ? 1000 : 3000;
            String cell = t % 10 == 0 ? "" : t % 10 == 5 ? "0" : units + ".5";
            int count = t % 10 == 5 ? 0 : (4 + t % 3) * units / 1000;
            text.append("a\t")
                    .append(MONDAY.plusWeeks(t))
                    .append('\t')
                    .append(count)
                    .append(".0\t")
                    .append(cell)
                    .append('\n');
        }
        assertThat(signals(put(text.toString()))).isEqualTo(ExitCode.DONE);
        assertThat(written().stream().skip(1)).hasSize(60);
        assertThat(written().get(56)).isEqualTo("a\t2025-01-20\t0\t0.000\t0\t0.000\t0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,01/02/2024,3 | counts.tsv, line 4: «01/02/2024» is no date.",
                "a,2024-02-30,3 | counts.tsv, line 4: «2024-02-30» is no date.",
                "a,2024-01-15,-1 | counts.tsv, line 4: «-1» in the column «count» is no count.",
                "a,2024-01-15,2.5 | counts.tsv, line 4: «2.5» in the column «count» is no count.",
                "a,2024-01-15,many | counts.tsv, line 4: «many» in the column «count» is no count.",
                "a,2024-01-15,99999999999 | counts.tsv, line 4: «99999999999» in the column «count» is no count.",
                "a,2024-01-08,4 | counts.tsv, line 4: the series «a» has 2024-01-08 already in line 3.",
                "a,2024-01-18,4 | counts.tsv, line 4: 2024-01-18 is no whole number of weeks after 2024-01-01",
                "a,2204-01-02,4 | counts.tsv, line 4: 2204-01-02 is more than 60 years after 2024-01-01",
                "a,2024-01-15 | counts.tsv, line 4: has 2 cells where the header has 3.",
            })
    void aRowThatIsWrongIsNamed(String row, String words) throws IOException {
        Path counts = put(
                HEADER + "a\t2024-01-01\t3\na\t2024-01-08\t3\n" + row.strip().replace(',', '\t') + "\n");
        assertThat(signals(counts)).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(words);
        assertThat(folder.resolve("out.tsv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"-3", "some", "Infinity", "NaN"})
    void aDenominatorThatIsNoneIsNamed(String cell) throws IOException {
        assertThat(signals(put("series\tdate\tcount\tdenominator\na\t2024-01-01\t3\t" + cell + "\n")))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("counts.tsv, line 2: «" + cell + "» in the column «denominator»");
    }

    @Test
    void aTableWithoutItsColumnsOrRowsIsRefused() throws IOException {
        assertThat(signals(put("name\tdate\tcount\na\t2024-01-01\t3\n"))).isEqualTo(ExitCode.INPUT);
        assertThat(signals(put(HEADER))).isEqualTo(ExitCode.INPUT);
        assertThat(signals(put(""))).isEqualTo(ExitCode.INPUT);
        assertThat(signals(folder.resolve("none.tsv"))).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("counts.tsv has no column «series»"),
                        line -> assertThat(line).contains("counts.tsv has no rows below its header"),
                        line -> assertThat(line).contains("counts.tsv has no column «series»"),
                        line -> assertThat(line).contains("none.tsv cannot be read: NoSuchFileException"));
    }

    @Test
    void whatWasThereStaysWhereNothingCanBeWritten() throws IOException {
        Files.createDirectory(folder.resolve("out.tsv"));
        Files.writeString(folder.resolve("out.tsv/kept"), "", StandardCharsets.UTF_8);
        assertThat(signals(put(HEADER + String.join("", rows("a"))))).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString()).contains("out.tsv cannot be written");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("counts.tsv", "out.tsv");
        assertThat(folder.resolve("out.tsv/kept")).exists();
    }
}
