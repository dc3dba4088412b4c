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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.KoemineException;
import org.koemine.prevention.Countermeasure;
import org.koemine.prevention.CountermeasureChange;
import org.koemine.prevention.CountermeasureField;
import org.koemine.prevention.CountermeasureId;
import org.koemine.prevention.CountermeasureStore;
import org.koemine.prevention.verdict.Standing;
import org.koemine.prevention.verdict.VerdictStore;
import org.koemine.run.RunId;
import org.koemine.settings.Settings;
import org.koemine.settings.SettingsReader;
import org.koemine.store.Database;
import org.koemine.testing.Night;
import org.koemine.testing.TestDatabases;
import org.koemine.testing.TestLogs;
import org.koemine.themes.ThemeId;

/** A night with a countermeasure in the register, and customers to be thanked. */
class PreventionNightTest {
    private static final LocalDate DATE = TestLogs.LAST_DAY;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneOffset.UTC);
    private static final Settings THANKING = SettingsReader.parse("s.yaml", "verdicts:\n  thanks: on\n");

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        TestLogs.fill(folder.resolve("a/inbox"), 300);
        TestLogs.fill(folder.resolve("b/inbox"), 300);
    }

    @Test
    void theNightJudgesWhatIsInForceAndListsWhomToThank() throws IOException {
        try (Database database = database("a")) {
            run(database, "a", Interruption.none(), THANKING);

            List<Standing> standings = new VerdictStore(database.jdbi()).on(DATE);
            assertThat(standings)
                    .extracting(standing -> standing.judgement().measure())
                    .containsExactly(CountermeasureId.of(1));
            assertThat(standings.get(0).judgement().theme()).isEqualTo(ThemeId.of(1));
            assertThat(standings.get(0).judgement().verdict().evidence()).isPresent();
            List<String> thanks = Files.readAllLines(list());
            assertThat(thanks.get(0)).isEqualTo("\ufeff対策番号,テーマ,対策の開始日,効果判定,お客様,受付番号,受付日,受付経路,商品");
            assertThat(thanks).hasSize(rows(database) + 1).anyMatch(row -> row.contains(",山田"));
        }
    }

    @Test
    void withoutTheSettingNobodyIsListed() {
        try (Database database = database("a")) {
            run(database, "a", Interruption.none(), Settings.DEFAULT);

            assertThat(rows(database)).isZero();
            assertThat(list()).doesNotExist();
        }
    }

    @Test
    void aStepThatFailedIsFinishedByTheNextStartAsIfNothingHadBeen() {
        try (Database unbroken = database("a");
                Database broken = database("b")) {
            run(unbroken, "a", Interruption.none(), THANKING);
            Interruption failure = new Interruption("prevention", 1, () -> {
                throw new IllegalStateException("planned");
            });
            assertThatExceptionOfType(KoemineException.class).isThrownBy(() -> run(broken, "b", failure, THANKING));
            assertThat(failure.happened()).isTrue();

            run(broken, "b", Interruption.none(), THANKING);

            assertThat(Night.in(broken, folder.resolve("b"))).isEqualTo(Night.in(unbroken, folder.resolve("a")));
        }
    }

    private Path list() {
        return folder.resolve("a/reports/" + DATE + "/restricted/koemine-thanks-" + DATE + ".csv");
    }

    private static int rows(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) AS n FROM thanks_listed ORDER BY n")
                        .mapTo(Integer.class)
                        .one());
    }

    private Database database(String name) {
        Database database = TestDatabases.h2(folder.resolve(name));
        CountermeasureChange.Entry entry = new CountermeasureChange.Entry(new RunId(1), DATE, "", "");
        CountermeasureStore register = new CountermeasureStore(database.jdbi());
        Countermeasure done = Countermeasure.planned(CountermeasureId.of(1), ThemeId.of(1))
                .with(CountermeasureField.STARTED_ON, DATE.minusDays(45).toString())
                .with(CountermeasureField.STATUS, Countermeasure.Status.DONE.name());
        database.inTransaction(() -> {
            register.add(done, entry);
            register.add(Countermeasure.planned(CountermeasureId.of(2), ThemeId.of(2)), entry);
            return 2;
        });
        return database;
    }

    private void run(Database database, String name, Progress progress, Settings settings) {
        Path place = folder.resolve(name);
        new JobLauncher(database, CLOCK, progress)
                .run(new NightlyOrder(place.resolve("inbox"), place.resolve("reports"), DATE, settings, "test"));
    }
}
