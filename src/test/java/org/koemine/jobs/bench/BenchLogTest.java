package org.koemine.jobs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchLogTest {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @TempDir
    private Path folder;

    private static String day(String row) {
        return row.split(",", -1)[1];
    }

    @Test
    void rowsAreNumberedAndQuoted() throws IOException {
        Path file = folder.resolve("log.csv");
        new BenchLog(new Corpus(List.of("箱に\"われもの\"とあるのに割れた。", "遅い。")), 0, 2, LAST, 3 * 365).write(file);

        assertThat(Files.readString(file)).isEqualTo("""
                受付番号,受付日,お客様名,商品名,内容
                B-0000001,2023-04-02,佐藤 太郎,商品01,"箱に""われもの""とあるのに割れた。"
                B-0000002,2024-09-30,鈴木 太郎,商品02,"遅い。"
                """);
    }

    @Test
    void daysRunThroughThreeYearsUpToTheBusinessDate() {
        BenchLog log = new BenchLog(new Corpus(List.of("遅い。")), 0, 3_000, LAST, 3 * 365);

        assertThat(day(log.row(0))).isEqualTo("2023-04-02");
        assertThat(day(log.row(1_500))).isEqualTo("2024-09-30");
        assertThat(day(log.row(2_999))).isEqualTo("2026-03-31");
    }

    @Test
    void aMillionComplaintsKeepInsideTheYears() {
        BenchLog log = new BenchLog(new Corpus(List.of("遅い。")), 0, 1_000_000, LAST, 3 * 365);

        assertThat(log.row(999_999)).startsWith("B-1000000,2026-03-31,");
    }

    @Test
    void theNextNightGoesOnWithTheNumbersOnOneDay() {
        BenchLog log = new BenchLog(new Corpus(List.of("遅い。")), 3_000, 10, LAST.plusDays(1), 1);

        assertThat(log.row(3_000)).startsWith("B-0003001,2026-04-01,");
        assertThat(log.row(3_009)).startsWith("B-0003010,2026-04-01,");
    }
}
