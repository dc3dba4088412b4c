package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.koemine.fault.FaultId;
import org.koemine.fault.KoemineException;
import org.koemine.intake.FileBooks;
import org.koemine.intake.LogFileStore;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.testing.TestDatabases;

class JobLauncherTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-02T03:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final String LOG = "受付番号,受付日,内容\n1,2026-03-30,荷物が届かない。\n2,2026-04-02,箱がつぶれていた。\n";

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabases.h2(folder);
        put("a.csv", LOG);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve("inbox").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private List<Run> run(LocalDate day, Progress progress) {
        return new JobLauncher(database, CLOCK, progress)
                .run(new NightlyOrder(
                        folder.resolve("inbox"), folder.resolve("reports"), day, Settings.DEFAULT, "test"));
    }

    private void failIn(String step, LocalDate day) {
        Interruption failure = new Interruption(step, 1, () -> {
            throw new IllegalStateException("planned");
        });
        assertThatExceptionOfType(KoemineException.class).isThrownBy(() -> run(day, failure));
    }

    @Test
    void whileOneRunsASecondIsRefused() {
        Interruption second = new Interruption(
                "themes",
                1,
                () -> assertThatExceptionOfType(KoemineException.class)
                        .isThrownBy(() -> run(FIRST, Interruption.none()))
                        .satisfies(e -> assertThat(e.faults().get(0).id()).isEqualTo(FaultId.RUN_ACTIVE)));
        assertThat(run(FIRST, second)).extracting(Run::status).containsExactly(RunStatus.DONE);
        assertThat(second.happened()).isTrue();
    }

    @Test
    void theLeaseIsGivenBack() {
        run(FIRST, Interruption.none());
        assertThat(ActiveRun.find(database, CLOCK)).isEmpty();
    }

    @Test
    void whatWasLeftBehindIsFinishedBeforeTheNextNight() {
        failIn("workbook", FIRST);
        assertThat(run(FIRST.plusDays(1), Interruption.none()))
                .extracting(Run::businessDate)
                .containsExactly(FIRST, FIRST.plusDays(1));
        assertThat(folder.resolve("reports/2026-04-01/koemine-2026-04-01.xlsx")).exists();
    }

    @Test
    void aFileThatCameSinceIsReadByARunOfItsOwn() throws IOException {
        failIn("themes", FIRST);
        put("b.csv", LOG.replace("1,", "3,"));
        List<Run> finished = run(FIRST, Interruption.none());
        assertThat(finished).hasSize(2);
        assertThat(new LogFileStore(database.jdbi()).books(finished.get(1).id()))
                .extracting(FileBooks::file)
                .containsExactly("b.csv");
    }

    @Test
    void aFileThatChangedSinceItWasListedIsRefusedAndReadWholeByTheNextRun() throws IOException {
        failIn("intake", FIRST);
        put("a.csv", LOG + "3,2026-04-01,遅い。\n");
        List<Run> finished = run(FIRST, Interruption.none());
        assertThat(finished).extracting(Run::status).containsExactly(RunStatus.FILES_REFUSED, RunStatus.DONE);
        LogFileStore logFiles = new LogFileStore(database.jdbi());
        assertThat(logFiles.books(finished.get(0).id()))
                .extracting(FileBooks::read)
                .containsExactly(0L);
        assertThat(logFiles.books(finished.get(1).id()))
                .extracting(FileBooks::added)
                .containsExactly(3L);
    }

    @Test
    void aFileThatCouldNotBeReadForAWhileIsReadByTheSameCommandGivenAgain() throws IOException {
        failIn("intake", FIRST);
        Path away = Files.move(folder.resolve("inbox/a.csv"), folder.resolve("away"));
        assertThat(run(FIRST, Interruption.none())).extracting(Run::status).containsExactly(RunStatus.FILES_REFUSED);
        Files.move(away, folder.resolve("inbox/a.csv"));
        List<Run> finished = run(FIRST, Interruption.none());
        assertThat(new LogFileStore(database.jdbi()).books(finished.get(0).id()))
                .extracting(FileBooks::added)
                .containsExactly(2L);
    }

    @Test
    void aComplaintOfADaySinceTheBusinessDateIsNoneOfTheFuture() {
        run(FIRST, Interruption.none());
        assertThat(new LogFileStore(database.jdbi())
                        .books(new RunStore(database.jdbi()).newest(1).get(0).id()))
                .extracting(FileBooks::added, FileBooks::rejected)
                .containsExactly(tuple(2L, 0L));
    }

    @Test
    void aRunIsMarkedFailedWithTheNumberOfItsExecution() {
        failIn("trends", FIRST);
        assertThat(new RunStore(database.jdbi()).leftOver())
                .extracting(Run::status)
                .containsExactly(RunStatus.FAILED);
    }

    @Test
    void anInboxWithoutFilesStillMakesAWorkbook() throws IOException {
        Files.delete(folder.resolve("inbox/a.csv"));
        assertThat(run(FIRST, Interruption.none())).extracting(Run::status).containsExactly(RunStatus.DONE);
        assertThat(folder.resolve("reports/2026-04-01/koemine-2026-04-01.xlsx")).exists();
    }
}
