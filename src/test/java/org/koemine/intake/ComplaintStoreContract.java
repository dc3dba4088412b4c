package org.koemine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koemine.intake.Complaints.complaint;
import static org.koemine.intake.Complaints.received;
import static org.koemine.intake.Complaints.row;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;
import org.koemine.run.RunId;
import org.koemine.store.Database;

/** What a store of complaints does, whatever database is behind it. */
abstract class ComplaintStoreContract {
    private static final RunId FIRST = new RunId(1);
    private static final RunId SECOND = new RunId(2);

    private Database database;
    private Jdbi jdbi;
    private ComplaintStore store;

    abstract Database open();

    @BeforeEach
    void openStore() {
        database = open();
        jdbi = database.jdbi();
        store = new ComplaintStore(jdbi);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void aComplaintSeenForTheFirstTimeIsNew() {
        RowCounts counts = store.record(FIRST, 0, List.of(row(2, "A", "届かない", "受付"), row(3, "B", "壊れた", "受付")));

        assertThat(counts).isEqualTo(new RowCounts(2, 0, 0, 0, 0));
        assertThat(store.newest(10))
                .containsExactly(
                        new StoredComplaint(2, complaint("B", "壊れた")), new StoredComplaint(1, complaint("A", "届かない")));
    }

    @Test
    void everyFieldComesBackAsItWasRecorded() {
        Complaint full = new Complaint(
                new ComplaintId("全-1"),
                new ReceiptDate(LocalDate.of(2026, 1, 5), Optional.of(LocalTime.of(23, 59, 58))),
                "髙島屋の①〜㈱Ⅲ ｶﾅ 😡\n二行目\t' \" \\ {}",
                new Origin("電話", "髙橋 花子", "ケトル", "鈴木", "https://shop.example/1"),
                new Handling(
                        "お詫び",
                        "返金",
                        "電話する",
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        "完了",
                        Optional.of(LocalDate.of(2026, 1, 6))),
                new TreeMap<>(java.util.Map.of("色", "赤\"\\\n\u0001", "形", "")));

        store.record(FIRST, 0, List.of(new AcceptedRow(2, full)));

        assertThat(store.bySerials(List.of(1L))).containsExactly(new StoredComplaint(1, full));
    }

    @Test
    void theSameRowAgainInARunIsADuplicate() {
        RowCounts counts = store.record(FIRST, 0, List.of(row(2, "A", "届かない", "受付"), row(3, "A", "届かない", "受付")));

        assertThat(counts).isEqualTo(new RowCounts(1, 0, 0, 1, 0));
        assertThat(store.record(FIRST, 1, List.of(row(2, "A", "届かない", "受付")))).isEqualTo(new RowCounts(0, 0, 0, 1, 0));
    }

    @Test
    void theSameRowInALaterRunIsUnchangedAndThenADuplicate() {
        store.record(FIRST, 0, List.of(row(2, "A", "届かない", "受付")));

        RowCounts counts = store.record(SECOND, 0, List.of(row(2, "A", "届かない", "受付"), row(3, "A", "届かない", "受付")));

        assertThat(counts).isEqualTo(new RowCounts(0, 0, 1, 1, 0));
        assertThat(store.count()).isEqualTo(1);
    }

    @Test
    void anUpdateIsAppliedAndItsHistoryKept() {
        store.record(FIRST, 0, List.of(row(2, "A", "届かない", "受付")));

        RowCounts counts = store.record(SECOND, 3, List.of(row(9, "A", "まだ届かない", "完了"), row(10, "A", "まだ届かない", "再開")));

        assertThat(counts).isEqualTo(new RowCounts(0, 2, 0, 0, 0));
        assertThat(store.bySerials(List.of(1L)))
                .containsExactly(new StoredComplaint(1, complaint("A", "まだ届かない", "再開")));
        assertThat(changes())
                .containsExactly(
                        "1 #1 run 2 file 3 row 9 body: 届かない > まだ届かない",
                        "1 #2 run 2 file 3 row 9 status: 受付 > 完了",
                        "1 #3 run 2 file 3 row 10 status: 完了 > 再開");
    }

    @Test
    void historyGoesOnInALaterBatch() {
        store.record(FIRST, 0, List.of(row(2, "A", "届かない", "受付")));
        store.record(FIRST, 0, List.of(row(3, "A", "届かない", "調査")));
        store.record(SECOND, 0, List.of(row(3, "A", "届かない", "完了")));

        assertThat(changes())
                .containsExactly("1 #1 run 1 file 0 row 3 status: 受付 > 調査", "1 #2 run 2 file 0 row 3 status: 調査 > 完了");
    }

    @Test
    void anOlderExportReadLaterWinsAsTheLastRowRead() {
        store.record(FIRST, 0, List.of(row(2, "A", "届かない", "完了")));
        store.record(SECOND, 0, List.of(row(2, "A", "届かない", "受付")));

        assertThat(store.newest(1).get(0).complaint().handling().status()).isEqualTo("受付");
    }

    @Test
    void aNumberGivenAnewOnAnotherDayIsAnotherComplaint() {
        LocalDate day = Complaints.DAY;
        AcceptedRow january = new AcceptedRow(2, received(day, "12", "届かない", "完了"));
        AcceptedRow february = new AcceptedRow(2, received(day.plusMonths(1), "12", "壊れた", "受付"));
        AcceptedRow closed = new AcceptedRow(2, received(day.plusMonths(1), "12", "壊れた", "完了"));

        assertThat(store.record(FIRST, 0, List.of(january, february, february)))
                .isEqualTo(new RowCounts(2, 0, 0, 1, 0));
        assertThat(store.record(SECOND, 0, List.of(january))).isEqualTo(new RowCounts(0, 0, 1, 0, 0));
        assertThat(store.record(SECOND, 1, List.of(closed, closed))).isEqualTo(new RowCounts(0, 1, 0, 1, 0));

        assertThat(store.newest(10))
                .extracting(stored -> stored.complaint().id().value())
                .containsExactly("12 (2026-02-05)", "12");
        assertThat(changes()).containsExactly("2 #1 run 2 file 1 row 2 status: 受付 > 完了");
    }

    @Test
    void aCorrectedDayOrACorrectedTextIsAnUpdate() {
        LocalDate day = Complaints.DAY;
        store.record(FIRST, 0, List.of(new AcceptedRow(2, received(day, "12", "届かない", ""))));

        assertThat(store.record(SECOND, 0, List.of(new AcceptedRow(2, received(day.plusDays(1), "12", "届かない", "")))))
                .isEqualTo(new RowCounts(0, 1, 0, 0, 0));
        assertThat(store.record(SECOND, 0, List.of(new AcceptedRow(2, received(day.plusDays(1), "12", "遅い", "")))))
                .isEqualTo(new RowCounts(0, 1, 0, 0, 0));
        assertThat(store.count()).isEqualTo(1);
    }

    @Test
    void itDoesNotMatterHowALogIsCutIntoBatches() {
        List<AcceptedRow> rows = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            LocalDate day = Complaints.DAY.plusDays(random.nextInt(2));
            String id = "A" + random.nextInt(60);
            rows.add(new AcceptedRow(i + 2L, received(day, id, "文" + random.nextInt(3), "状" + random.nextInt(2))));
        }
        RowCounts atOnce = recordInBatches(rows, 300);
        List<String> tables = tables();
        for (int size : new int[] {1, 7, 100}) {
            jdbi.useHandle(handle -> {
                handle.execute("DELETE FROM complaint");
                handle.execute("DELETE FROM complaint_change");
            });

            assertThat(recordInBatches(rows, size)).isEqualTo(atOnce);
            assertThat(tables()).isEqualTo(tables);
        }
        assertThat(atOnce).isEqualTo(new RowCounts(107, 156, 0, 37, 0));
    }

    private RowCounts recordInBatches(List<AcceptedRow> rows, int size) {
        RowCounts counts = RowCounts.NONE;
        for (int i = 0; i < rows.size(); i += size) {
            counts = counts.plus(store.record(FIRST, 0, rows.subList(i, Math.min(rows.size(), i + size))));
        }
        return counts;
    }

    @Test
    void textsAreToBeAnalysedUntilTheyAreAndAgainWhenTheyChange() {
        store.record(FIRST, 0, List.of(row(2, "A", "一", ""), row(3, "B", "二", ""), row(4, "C", "三", "")));
        assertThat(store.unanalysed("", 0)).isEqualTo(new SerialRange(1, 3, 3));
        store.unanalysed("", 0, 3, 10).forEach(this::analyse);
        assertThat(store.unanalysed("", 0)).isEqualTo(SerialRange.NONE);

        store.record(SECOND, 0, List.of(row(2, "B", "二の二", ""), row(3, "C", "三", "完了"), row(4, "D", "四", "")));

        assertThat(store.unanalysed("", 0)).isEqualTo(new SerialRange(2, 4, 2));
        assertThat(store.unanalysed("", FIRST.value())).isEqualTo(new SerialRange(2, 4, 2));
        assertThat(store.unanalysed("", SECOND.value())).isEqualTo(SerialRange.NONE);
        assertThat(store.unanalysed("", 0, 4, 10))
                .extracting(ComplaintBody::text)
                .containsExactly("二の二", "四");
        assertThat(store.unanalysed("", 0, 4, 1))
                .extracting(ComplaintBody::serial)
                .containsExactly(2L);
        assertThat(store.unanalysed("", 2, 4, 10))
                .extracting(ComplaintBody::serial)
                .containsExactly(4L);
        assertThat(store.unanalysed("", 0, 3, 10))
                .extracting(ComplaintBody::serial)
                .containsExactly(2L);
    }

    private void analyse(ComplaintBody body) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO analysis (serial, body_digest) VALUES (?, ?)", body.serial(), body.digest()));
    }

    @Test
    void theNewestComplaintsComeFirst() {
        LocalDate day = Complaints.DAY;
        store.record(
                FIRST,
                0,
                List.of(
                        new AcceptedRow(2, received(day, "A", "一", "")),
                        new AcceptedRow(3, received(day.plusDays(1), "B", "二", "")),
                        new AcceptedRow(4, received(day, "C", "三", ""))));

        assertThat(store.newest(2)).extracting(StoredComplaint::serial).containsExactly(2L, 3L);
    }

    @Test
    void theNewestOfADayAreThoseReceivedUpToThenAndNoLater() {
        LocalDate day = Complaints.DAY;
        store.record(
                FIRST,
                0,
                List.of(
                        new AcceptedRow(2, received(day, "A", "一", "")),
                        new AcceptedRow(3, received(day.plusDays(1), "B", "二", "")),
                        new AcceptedRow(4, received(day.minusDays(1), "C", "三", "")),
                        new AcceptedRow(5, received(day, "D", "四", ""))));

        assertThat(store.newest(day, 2)).extracting(StoredComplaint::serial).containsExactly(4L, 1L);
        assertThat(store.newest(day, 9)).extracting(StoredComplaint::serial).containsExactly(4L, 1L, 3L);
    }

    @Test
    void eachCustomerIsNamedOnce() {
        store.record(FIRST, 0, List.of(row(2, "A", "届かない", "受付"), row(3, "B", "壊れた", "受付")));
        jdbi.useHandle(handle -> handle.execute("UPDATE complaint SET customer = '佐藤 花子'"));
        store.record(FIRST, 0, List.of(row(4, "C", "色が違う", "受付")));
        jdbi.useHandle(handle -> handle.execute("UPDATE complaint SET customer = '林 恵' WHERE complaint_id = 'C'"));

        assertThat(store.customers()).containsExactlyInAnyOrder("佐藤 花子", "林 恵");
    }

    @Test
    void oldComplaintsArePurgedWithTheirHistory() {
        LocalDate day = Complaints.DAY;
        store.record(FIRST, 0, List.of(new AcceptedRow(2, received(day.minusDays(1), "A", "一", ""))));
        store.record(FIRST, 0, List.of(new AcceptedRow(3, received(day.minusDays(1), "A", "一", "完了"))));
        store.record(FIRST, 0, List.of(new AcceptedRow(4, received(day, "B", "二", ""))));

        assertThat(store.purgeBefore(day)).isEqualTo(1);

        assertThat(store.newest(10)).extracting(StoredComplaint::serial).containsExactly(2L);
        assertThat(changes()).isEmpty();
    }

    @Test
    void nothingIsRecordedForNoRows() {
        assertThat(store.record(FIRST, 0, List.of())).isEqualTo(RowCounts.NONE);
        assertThat(store.bySerials(List.of())).isEmpty();
        assertThat(store.count()).isZero();
    }

    private List<String> changes() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM complaint_change ORDER BY serial, change_ordinal")
                .map((row, ctx) -> "%d #%d run %d file %d row %d %s: %s > %s"
                        .formatted(
                                row.getLong("serial"),
                                row.getInt("change_ordinal"),
                                row.getLong("run_id"),
                                row.getInt("file_ordinal"),
                                row.getLong("row_number"),
                                row.getString("field"),
                                row.getString("old_value"),
                                row.getString("new_value")))
                .list());
    }

    private List<String> tables() {
        List<String> rows = jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM complaint ORDER BY serial")
                .mapToMap()
                .map(Object::toString)
                .list());
        List<String> all = new ArrayList<>(rows);
        all.addAll(changes());
        return all;
    }
}
