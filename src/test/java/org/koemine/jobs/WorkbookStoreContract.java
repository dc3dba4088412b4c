package org.koemine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.run.RunId;
import org.koemine.run.TextDigest;
import org.koemine.settings.Settings;
import org.koemine.store.Database;
import org.koemine.trends.Edition;

/** The workbooks that are kept, on every backend. */
abstract class WorkbookStoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Edition WEEK = Edition.before(Edition.Kind.WEEKLY, DAY);

    private Database database;
    private WorkbookStore store;

    abstract Database open();

    @BeforeEach
    void openDatabase() {
        database = open();
        store = new WorkbookStore(database.jdbi());
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private Run run(LocalDate date) {
        RunStore runs = new RunStore(database.jdbi());
        NightlyOrder order = new NightlyOrder(Path.of("in"), Path.of("out"), date, Settings.DEFAULT, "test");
        RunId id = database.inTransaction(() -> runs.begin(order, Instant.EPOCH));
        return runs.get(id);
    }

    private byte[] keep(Run run, Optional<Edition> edition, LocalDate oldest, int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        String name = "koemine-"
                + edition.map(Edition::name).orElse(run.businessDate().toString()) + ".xlsx";
        database.inTransaction(() -> store.keep(run, name, edition, oldest, bytes));
        return bytes;
    }

    private byte[] night(LocalDate date) {
        return store.content(store.ofNight(Optional.of(date)).orElseThrow());
    }

    @Test
    void aWorkbookOfSeveralPartsComesBackByteForByte() {
        Run run = run(DAY);
        byte[] bytes = keep(run, Optional.empty(), DAY, (1 << 20) + 7);

        KeptWorkbook kept = store.ofNight(Optional.of(DAY)).orElseThrow();
        assertThat(store.content(kept)).isEqualTo(bytes);
        assertThat(kept)
                .isEqualTo(
                        new KeptWorkbook(run.id(), "koemine-2026-11-02.xlsx", DAY, bytes.length, TextDigest.of(bytes)));
    }

    @Test
    void ofSeveralRunsOfANightTheLastOneIsGivenBack() {
        keep(run(DAY), Optional.empty(), DAY, 10);
        byte[] second = keep(run(DAY), Optional.empty(), DAY, 11);

        assertThat(night(DAY)).isEqualTo(second);
    }

    @Test
    void withoutADateItIsTheLastNight() {
        keep(run(DAY), Optional.empty(), DAY, 10);
        keep(run(DAY.minusDays(3)), Optional.empty(), DAY, 11);

        assertThat(store.ofNight(Optional.empty())).map(KeptWorkbook::date).contains(DAY);
        assertThat(store.ofNight(Optional.of(DAY.minusDays(1)))).isEmpty();
    }

    @Test
    void anEditionStandsBesideTheNights() {
        Run run = run(DAY);
        keep(run, Optional.empty(), DAY, 10);
        byte[] week = keep(run, Optional.of(WEEK), DAY, 11);

        assertThat(store.content(store.ofEdition(WEEK).orElseThrow())).isEqualTo(week);
        assertThat(store.ofEdition(Edition.before(Edition.Kind.MONTHLY, DAY))).isEmpty();
        assertThat(store.of(run.id()))
                .extracting(KeptWorkbook::fileName)
                .containsExactly("koemine-2026-11-02.xlsx", "koemine-2026-W44.xlsx");
    }

    @Test
    void whatIsKeptLongEnoughIsForgottenWithItsBytes() {
        keep(run(DAY.minusDays(1)), Optional.empty(), DAY, 10);
        byte[] kept = keep(run(DAY), Optional.empty(), DAY, 11);

        database.inTransaction(() -> store.forgetBefore(DAY));

        assertThat(store.ofNight(Optional.of(DAY.minusDays(1)))).isEmpty();
        assertThat(night(DAY)).isEqualTo(kept);
        assertThat(parts()).isEqualTo(1);
    }

    private long parts() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) AS n FROM workbook_part ORDER BY n")
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void aPurgeDeletesEveryWorkbookInWhichAnOlderComplaintStands() {
        keep(run(DAY.minusDays(9)), Optional.empty(), DAY.minusDays(9), 10);
        keep(run(DAY), Optional.empty(), DAY.minusDays(8), 11);
        keep(run(DAY.plusDays(1)), Optional.empty(), DAY.minusDays(7), 12);

        assertThat(database.inTransaction(() -> store.purgeBefore(DAY.minusDays(7))))
                .isEqualTo(2);
        assertThat(store.ofNight(Optional.empty())).map(KeptWorkbook::date).contains(DAY.plusDays(1));
        assertThat(parts()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNotWhatWasKeptAreNotGivenOut() {
        keep(run(DAY), Optional.empty(), DAY, 10);
        database.jdbi().useHandle(handle -> handle.execute("UPDATE workbook_part SET content = ?", new byte[] {1}));

        assertThatIllegalStateException().isThrownBy(() -> night(DAY));
    }
}
