package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.report.ReportContent;
import org.koemine.settings.ReportSettings;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;
import org.koemine.trends.Period;
import org.koemine.trends.TrendSet;

class ContentReaderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-02T03:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String LOG = """
            受付番号,受付日,お客様名,内容
            1,2026-03-30,佐藤 花子,荷物が届かない。
            2,2026-04-02,鈴木 一郎,箱がつぶれていた。
            3,2026-04-01,佐藤 花子,色が違う。
            """;

    @TempDir
    private Path folder;

    @Test
    void whatCameInAfterTheBusinessDateIsCountedButNotListed() throws IOException {
        ReportContent content = content();

        assertThat(content.details())
                .extracting(detail -> detail.complaint().id().value())
                .containsExactly("3", "1");
        assertThat(content.complaints()).isEqualTo(3);
    }

    @Test
    void everyCustomerIsHandedOverToBeMaskedAlsoWhereTheComplaintIsNotListed() throws IOException {
        assertThat(content().customers()).containsExactlyInAnyOrder("佐藤 花子", "鈴木 一郎");
    }

    @Test
    void aSmallHistoryIsListedBeyondTheWeeksShown() {
        assertThat(ContentReader.mostDetails(weeks(30, 12), settings(20_000))).isEqualTo(5_000);
    }

    @Test
    void everyComplaintOfTheWeeksShownIsListed() {
        assertThat(ContentReader.mostDetails(weeks(4_000, 8_123), settings(20_000)))
                .isEqualTo(12_123);
    }

    @Test
    void noMoreAreListedThanTheSettingsAllow() {
        assertThat(ContentReader.mostDetails(weeks(30_000, 1), settings(20_000)))
                .isEqualTo(20_000);
        assertThat(ContentReader.mostDetails(weeks(30, 1), settings(100))).isEqualTo(100);
    }

    private ReportContent content() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("a.csv"), LOG, StandardCharsets.UTF_8);
        NightlyOrder order = new NightlyOrder(inbox, folder.resolve("reports"), DAY, Settings.DEFAULT, "test");
        try (Database database = TestDatabases.h2(folder)) {
            Run run = new JobLauncher(database, CLOCK, Interruption.none())
                    .run(order)
                    .get(0);
            return new ContentReader(database.jdbi()).read(run);
        }
    }

    private static ReportSettings settings(int detailRows) {
        return new ReportSettings(Locale.JAPANESE, detailRows, 10);
    }

    private static TrendSet weeks(Integer... received) {
        Period period = new Period(DAY.minusDays(27), DAY.plusDays(1));
        Period previous = new Period(period.start().minusDays(28), period.start());
        return new TrendSet(period, previous, List.of(), Arrays.asList(received), 0, 0, List.of(), List.of());
    }
}
