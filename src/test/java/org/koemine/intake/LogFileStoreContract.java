package org.koemine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.fault.Fault;
import org.koemine.fault.FaultId;
import org.koemine.fault.Place;
import org.koemine.run.InputDigest;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/** What a store of books does, whatever database is behind it. */
abstract class LogFileStoreContract {
    private static final RunId RUN = new RunId(1);
    private static final InputDigest FILE = new InputDigest("苦情.csv", "ab".repeat(32), 1234);

    private Database database;
    private LogFileStore store;

    abstract Database open();

    @BeforeEach
    void openStore() {
        database = open();
        store = new LogFileStore(database.jdbi());
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void booksOpenWithNothingReadAndOnlyOnce() {
        store.open(RUN, 0, FILE);
        store.add(RUN, 0, new RowCounts(1, 0, 0, 0, 0), List.of());
        store.open(RUN, 0, FILE);

        assertThat(store.books(RUN))
                .containsExactly(
                        new FileBooks(0, "苦情.csv", FILE.sha256(), 1234, "", "", 1, 1, 0, 0, 0, 0, Optional.empty()));
    }

    @Test
    void thatComplaintsStandThereTwiceIsPartOfTheBooks() {
        Doubling doubling = new Doubling(340, 12, "B-1", 11, "A-1");
        store.open(RUN, 0, FILE);
        store.open(RUN, 1, FILE);

        store.doubled(RUN, 1, doubling);

        assertThat(store.books(RUN))
                .extracting(FileBooks::doubling)
                .containsExactly(Optional.empty(), Optional.of(doubling));
    }

    @Test
    void booksAddUpAndBalance() {
        store.open(RUN, 0, FILE);
        store.encoding(RUN, 0, "windows-31j");
        store.add(RUN, 0, new RowCounts(5, 4, 3, 2, 0), List.of(rejected(7), rejected(8)));
        store.add(RUN, 0, new RowCounts(10, 0, 0, 0, 0), List.of(rejected(20)));

        FileBooks books = store.books(RUN).get(0);

        assertThat(books)
                .isEqualTo(new FileBooks(
                        0, "苦情.csv", FILE.sha256(), 1234, "windows-31j", "", 27, 15, 4, 3, 2, 3, Optional.empty()));
        assertThat(books.balances()).isTrue();
    }

    @Test
    void booksComeInTheOrderOfTheFilesAndOfOneRunOnly() {
        store.open(RUN, 1, new InputDigest("b.csv", "", 0));
        store.open(RUN, 0, new InputDigest("a.csv", "", 0));
        store.open(new RunId(2), 0, new InputDigest("c.csv", "", 0));

        assertThat(store.books(RUN)).extracting(FileBooks::file).containsExactly("a.csv", "b.csv");
    }

    @Test
    void aRefusalIsKeptAsWorded() {
        store.open(RUN, 0, FILE);

        store.refuse(RUN, 0, Fault.of(FaultId.FILE_EMPTY, Place.file("苦情.csv")), "苦情.csv は空です。");

        assertThat(store.books(RUN).get(0).refusal()).isEqualTo("苦情.csv は空です。");
    }

    @Test
    void whatCouldNotBeReadHasNoDigest() {
        store.open(RUN, 0, FILE);
        store.open(RUN, 1, FILE);

        store.refuse(RUN, 0, Fault.of(FaultId.FILE_UNREADABLE, Place.file("苦情.csv"), "IOException"), "読めません。");

        assertThat(store.books(RUN))
                .containsExactly(
                        new FileBooks(0, "苦情.csv", "", 0, "", "読めません。", 0, 0, 0, 0, 0, 0, Optional.empty()),
                        new FileBooks(1, "苦情.csv", FILE.sha256(), 1234, "", "", 0, 0, 0, 0, 0, 0, Optional.empty()));
    }

    @Test
    void rejectedRowsComeBackInTheOrderOfTheLogsWithTheirReasons() {
        store.open(RUN, 0, FILE);
        store.open(RUN, 1, new InputDigest("b.xlsx", "", 0));
        RejectedRow onSecondSheet = new RejectedRow(
                7,
                "2月30日\tだめ",
                Fault.of(FaultId.DATE_IMPOSSIBLE, Place.row("b.xlsx [2月]", 7).column("受付日", "2月30日"), "一", "", "三"));
        store.add(RUN, 1, RowCounts.NONE, List.of(rejected(7), onSecondSheet));
        store.add(RUN, 0, RowCounts.NONE, List.of(rejected(9)));
        store.add(RUN, 0, RowCounts.NONE, List.of(rejected(10)));

        assertThat(store.rejections(RUN, 10))
                .containsExactly(
                        new FileRejection(0, "苦情.csv", rejected(9)),
                        new FileRejection(0, "苦情.csv", rejected(10)),
                        new FileRejection(1, "b.xlsx", rejected(7)),
                        new FileRejection(1, "b.xlsx", onSecondSheet));
        assertThat(store.rejections(RUN, 1)).containsExactly(new FileRejection(0, "苦情.csv", rejected(9)));
    }

    @Test
    void rejectedRowsOfOldRunsArePurgedAndTheirBooksStay() {
        insertRun(1, LocalDate.of(2026, 1, 4));
        insertRun(2, LocalDate.of(2026, 1, 5));
        for (int run = 1; run <= 2; run++) {
            store.open(new RunId(run), 0, FILE);
            store.add(new RunId(run), 0, RowCounts.NONE, List.of(rejected(2), rejected(3)));
        }

        assertThat(store.purgeBefore(LocalDate.of(2026, 1, 5))).isEqualTo(2);

        assertThat(store.rejections(RUN, 10)).isEmpty();
        assertThat(store.rejections(new RunId(2), 10)).hasSize(2);
        assertThat(store.books(RUN).get(0).rejected()).isEqualTo(2);
    }

    private void insertRun(long run, LocalDate date) {
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO run (run_id, business_date, inbox, reports, settings, seed, version, status,"
                                + " started_at) VALUES (?, ?, '', '', '', 1, '', 'DONE', ?)",
                        run,
                        date,
                        date.atStartOfDay()));
    }

    private static RejectedRow rejected(long row) {
        Fault reason = Fault.of(FaultId.TEXT_MISSING, Place.row("苦情.csv", row).column("内容", ""));
        return new RejectedRow(row, "1,2026-01-05,", reason);
    }
}
