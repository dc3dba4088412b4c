package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.fault.KoemineException;
import org.koemine.guide.Guide;
import org.koemine.guide.GuideReader;
import org.koemine.settings.GuideSettings;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;
import org.koemine.text.MentionId;
import org.koemine.themes.CountChange;
import org.koemine.themes.CountChange.Reason;
import org.koemine.themes.CountLog;
import org.koemine.themes.CountReport;
import org.koemine.themes.ThemeDecision;
import org.koemine.themes.ThemeId;

/** What the last run counted and the changes since make what this run counts: in every theme, on every day. */
class CountBooksTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 20);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 24);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theBooksBalanceWhateverHappens(boolean onPostgres) throws IOException {
        try (Database database = onPostgres ? TestDatabases.postgres() : TestDatabases.h2(folder)) {
            TestLogs.fill(folder.resolve("inbox"), 300);
            Run run = night(database, FIRST, Guide.NONE);
            assertThat(new CountLog(database.jdbi()).of(run.id())).isEmpty();
            SortedMap<String, Integer> counts = counts(database, FIRST);

            decide(database);
            more(database, folder);
            run = night(database, SECOND, Guide.NONE);
            counts = balanced(database, run, counts);
            CountReport second = new CountLog(database.jdbi()).of(run.id()).orElseThrow();
            assertThat(second.received().reasons())
                    .isEqualTo(Map.of(Reason.NEW, 21, Reason.LATE, 2, Reason.UPDATED, -1));
            assertThat(reasons(second)).contains(Reason.NEW, Reason.LATE, Reason.UPDATED, Reason.BY_HAND);

            run = night(database, SECOND, stopPhrase());
            counts = balanced(database, run, counts);
            CountReport third = new CountLog(database.jdbi()).of(run.id()).orElseThrow();
            assertThat(third.received().reasons()).isEmpty();
            assertThat(reasons(third)).containsExactly(Reason.DICTIONARY);

            run = night(database, FIRST, stopPhrase());
            counts = balanced(database, run, counts);
            assertThat(reasons(new CountLog(database.jdbi()).of(run.id()).orElseThrow()))
                    .containsExactly(Reason.BUSINESS_DATE);

            new Purge(database, CLOCK).before(LocalDate.of(2026, 1, 20), ZoneOffset.UTC);
            scatter(database);
            new JobLauncher(database, CLOCK, Interruption.none())
                    .rebuild(new RebuildOrder(SECOND, Settings.DEFAULT, "test"));
            run = night(database, TestLogs.LAST_DAY, stopPhrase());
            balanced(database, run, counts);
            assertThat(reasons(new CountLog(database.jdbi()).of(run.id()).orElseThrow()))
                    .contains(Reason.NEW, Reason.REBUILD, Reason.PURGED, Reason.BUSINESS_DATE);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatARunCountedHoldsUntilComplaintsStandElsewhere(boolean onPostgres) throws IOException {
        try (Database database = onPostgres ? TestDatabases.postgres() : TestDatabases.h2(folder)) {
            TestLogs.fill(folder.resolve("inbox"), 300);
            Run run = night(database, TestLogs.LAST_DAY, Guide.NONE);
            RunStore runs = new RunStore(database.jdbi());
            runs.inThemes(run.id(), 7);
            assertThat(runs.inThemes(run.id())).isEqualTo(7);

            new LedgerDesk(database, CLOCK, ZoneOffset.UTC)
                    .decide(() -> new ThemeDecision.Retire(ThemeId.of(1)), "山本", "");
            assertThat(runs.inThemes(run.id())).isEqualTo(inThemes(database)).isNotEqualTo(7);

            Run next = night(database, TestLogs.LAST_DAY, stopPhrase());
            runs.inThemes(run.id(), 7);
            assertThat(runs.inThemes(run.id()))
                    .isEqualTo(runs.inThemes(next.id()))
                    .isEqualTo(inThemes(database));

            new Purge(database, CLOCK).before(LocalDate.of(2026, 1, 20), ZoneOffset.UTC);
            RunSummary summary = RunSummary.read(next, database.jdbi());
            assertThat(summary.inThemes()).isEqualTo(inThemes(database)).isLessThan(summary.complaints());
        }
    }

    private static long inThemes(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT COUNT(DISTINCT serial) FROM assignment WHERE theme_id IS NOT NULL
                                """).mapTo(Long.class).one());
    }

    /** Two new ones and two late ones. */
    private static final String MORE = """
            受付番号,受付日,お客様名,商品名,内容,状態
            2001,2026-03-23,佐藤,毛布,毛布を買いましたが、荷物がまだ届きません。,対応中
            2002,2026-03-24,佐藤,毛布,請求が二重になっている。,対応中
            2003,2026-02-10,佐藤,毛布,箱がつぶれていました。,対応中
            2004,2026-02-11,佐藤,毛布,写真と色が違います。それに電話がつながりません。,対応中
            """;

    private void decide(Database database) throws IOException {
        LedgerDesk desk = new LedgerDesk(database, CLOCK, ZoneOffset.UTC);
        desk.decide(() -> new ThemeDecision.Merge(ThemeId.of(2), ThemeId.of(1)), "山本", "");
        desk.decide(() -> new ThemeDecision.Retire(ThemeId.of(3)), "山本", "");
        desk.decide(() -> new ThemeDecision.Move(anyOf(database, ThemeId.of(4)), Optional.of(ThemeId.of(5))), "山本", "");
    }

    private static MentionId anyOf(Database database, ThemeId theme) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT serial, mention_ordinal FROM assignment WHERE theme_id = :theme
                                ORDER BY serial, mention_ordinal FETCH FIRST ROW ONLY
                                """)
                        .bind("theme", theme.value())
                        .map((row, context) -> new MentionId(row.getLong(1), row.getInt(2)))
                        .one());
    }

    /** So that a rebuild has something to do. */
    private static void scatter(Database database) {
        database.inTransaction(() -> {
            new CountLog(database.jdbi())
                    .during(
                            Reason.REBUILD,
                            () -> database.jdbi()
                                    .useHandle(handle -> handle.execute(
                                            "UPDATE assignment SET theme_id = 'T-0001' WHERE theme_id = 'T-0004'")));
            return 0;
        });
    }

    private SortedMap<String, Integer> balanced(Database database, Run run, SortedMap<String, Integer> before) {
        SortedMap<String, Integer> expected = new TreeMap<>(before);
        CountLog log = new CountLog(database.jdbi());
        for (CountChange change : log.changes(run.id())) {
            String place = change.theme().map(ThemeId::value).orElse("") + " " + change.day();
            if (expected.merge(place, change.complaints(), Integer::sum) == 0) {
                expected.remove(place);
            }
        }
        SortedMap<String, Integer> now = counts(database, run.businessDate());
        assertThat(expected).isEqualTo(now);
        assertThat(log.of(run.id()).orElseThrow().balances()).isTrue();
        return now;
    }

    /** Counted by themselves, from the complaints and where they stand. */
    private static SortedMap<String, Integer> counts(Database database, LocalDate date) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        database.jdbi()
                .useHandle(handle -> handle.createQuery("""
                        SELECT theme_id, received_on, COUNT(*) FROM (
                            SELECT DISTINCT a.theme_id, c.received_on, c.serial
                            FROM complaint c JOIN assignment a ON a.serial = c.serial WHERE a.theme_id IS NOT NULL
                            UNION ALL SELECT '', received_on, serial FROM complaint) one
                        WHERE received_on <= :date GROUP BY theme_id, received_on ORDER BY theme_id, received_on
                        """)
                        .bind("date", date)
                        .map((row, context) -> counts.put(row.getString(1) + " " + row.getString(2), row.getInt(3)))
                        .forEach(put -> {}));
        return counts;
    }

    private static List<Reason> reasons(CountReport report) {
        return report.themes().values().stream()
                .flatMap(count -> count.reasons().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"intake, 1", "analysis, 1", "themes, 1", "trends, 1"})
    void aNightThatWasBrokenOffKeepsTheSameBooks(String step, int nth) throws IOException {
        Path other = folder.resolve("other");
        Night unbroken = twoNights(other, Interruption.none());
        Interruption failure = new Interruption(step, nth, () -> {
            throw new IllegalStateException("planned");
        });

        assertThat(twoNights(folder.resolve("broken"), failure).tables()).isEqualTo(unbroken.tables());
        assertThat(failure.happened()).isTrue();
    }

    private Night twoNights(Path where, Interruption failure) throws IOException {
        TestLogs.fill(where.resolve("inbox"), 300);
        try (Database database = TestDatabases.h2(where)) {
            new JobLauncher(database, CLOCK, Interruption.none()).run(order(where, FIRST, Guide.NONE));
            decide(database);
            more(database, where);
            JobLauncher second = new JobLauncher(database, CLOCK, failure);
            try {
                second.run(order(where, SECOND, Guide.NONE));
            } catch (KoemineException e) {
                new JobLauncher(database, CLOCK, Interruption.none()).run(order(where, SECOND, Guide.NONE));
            }
            return Night.in(database, where);
        }
    }

    @Test
    void aNightThatWasGivenUpIsReportedByTheNext() throws IOException {
        try (Database database = TestDatabases.h2(folder)) {
            TestLogs.fill(folder.resolve("inbox"), 300);
            night(database, FIRST, Guide.NONE);
            SortedMap<String, Integer> counts = counts(database, FIRST);
            more(database, folder);
            Interruption failure = new Interruption("trends", 1, () -> {
                throw new IllegalStateException("planned");
            });
            assertThatExceptionOfType(KoemineException.class)
                    .isThrownBy(() -> new JobLauncher(database, CLOCK, failure).run(order(folder, SECOND, Guide.NONE)));
            new Abandonment(database, CLOCK).ofUnfinished("fails");

            Run run = night(database, SECOND, Guide.NONE);

            balanced(database, run, counts);
            assertThat(new CountLog(database.jdbi())
                            .of(run.id())
                            .orElseThrow()
                            .since()
                            .value())
                    .isEqualTo(1);
        }
    }

    private Run night(Database database, LocalDate date, Guide guide) {
        List<Run> runs = new JobLauncher(database, CLOCK, Interruption.none()).run(order(folder, date, guide));
        return runs.get(runs.size() - 1);
    }

    private static NightlyOrder order(Path folder, LocalDate date, Guide guide) {
        return new NightlyOrder(
                folder.resolve("inbox"), folder.resolve("reports"), date, Settings.DEFAULT, guide, "test");
    }

    private Guide stopPhrase() throws IOException {
        Files.writeString(folder.resolve("stop.yaml"), "- 箱がつぶれていました\n");
        return GuideReader.read(
                folder,
                new GuideSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("stop.yaml")));
    }

    /** And three that are known: one says something else, one came in earlier, one is yet to come. */
    private static void more(Database database, Path where) throws IOException {
        List<Map.Entry<String, String>> known = database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT complaint_id, received_on, body FROM complaint c
                                WHERE received_on BETWEEN DATE '2026-03-01' AND DATE '2026-03-20' AND EXISTS
                                    (SELECT 1 FROM assignment a WHERE a.serial = c.serial AND a.theme_id = 'T-0001')
                                ORDER BY serial LIMIT 3
                                """)
                        .map((row, context) -> Map.entry(row.getString(1) + "," + row.getString(2), row.getString(3)))
                        .list());
        String rest = ",佐藤,毛布,";
        Files.writeString(
                where.resolve("inbox/5-more.csv"),
                MORE + known.get(0).getKey() + rest + "返金がまだです。,対応中\n"
                        + known.get(1).getKey().replaceAll(",.*", ",2026-02-02") + rest
                        + known.get(1).getValue() + ",対応中\n"
                        + known.get(2).getKey().replaceAll(",.*", ",2026-03-30") + rest
                        + known.get(2).getValue() + ",対応中\n");
    }
}
