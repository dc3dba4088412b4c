package org.koemine.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;

class PromiseKeeperTest {
    private static final LocalDate DATE = LocalDate.of(2026, 10, 31);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "完了",
                "対応完了",
                "解決",
                "解決済み",
                "対応済",
                "処理済",
                "返金済み",
                "終了",
                "クローズ",
                "ｸﾛｰｽﾞ",
                "済",
                "完了（10/5 返金）",
                "取り下げ",
                "Closed",
                "CLOSED",
                "Resolved",
                "done",
                "Completed",
                "refunded - closed",
                "Ｄｏｎｅ",
                "notified and closed"
            })
    void aClosedComplaintIsOwedNothing(String status) {
        assertThat(PromiseKeeper.isOverdue(handling(DATE.minusDays(1), status), DATE))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "未完了",
                "未解決",
                "対応中",
                "未対応",
                "完了予定",
                "完了待ち",
                "再対応",
                "保留",
                "継続",
                "受付",
                "Open",
                "in progress",
                "not closed",
                "unresolved",
                "incomplete",
                "to be closed",
                "Reopened (was closed)"
            })
    void anOpenOneIsOwedWhatWasPromised(String status) {
        assertThat(PromiseKeeper.isOverdue(handling(DATE.minusDays(1), status), DATE))
                .isTrue();
    }

    @Test
    void thePromisedDayItselfIsNotOverdue() {
        assertThat(PromiseKeeper.isOverdue(handling(DATE, "対応中"), DATE)).isFalse();
    }

    @Test
    void whereNothingWasPromisedNothingIsOwed() {
        assertThat(PromiseKeeper.isOverdue(Handling.NONE, DATE)).isFalse();
    }

    @Test
    void howItWasLeftCountsWhereThereIsNoStatus() {
        Optional<LocalDate> past = Optional.of(DATE.minusDays(3));

        assertThat(PromiseKeeper.isOverdue(new Handling("", "返金して解決", "", past, ""), DATE))
                .isFalse();
        assertThat(PromiseKeeper.isOverdue(new Handling("", "返金して解決", "", past, "対応中"), DATE))
                .isTrue();
    }

    @Test
    void theOldestPromiseComesFirst() {
        Complaint newer = complaint("C-1", DATE.minusDays(1), DATE.minusDays(9));
        Complaint older = complaint("C-2", DATE.minusDays(5), DATE.minusDays(8));
        Complaint sameDayLater = complaint("C-3", DATE.minusDays(5), DATE.minusDays(7));
        Complaint kept = complaint("C-4", DATE.plusDays(1), DATE.minusDays(9));

        assertThat(PromiseKeeper.overdue(List.of(newer, sameDayLater, kept, older), DATE))
                .containsExactly(older, sameDayLater, newer);
    }

    private static Handling handling(LocalDate promisedBy, String status) {
        return new Handling("", "", "折り返し連絡", Optional.of(promisedBy), status);
    }

    private static Complaint complaint(String id, LocalDate promisedBy, LocalDate receivedOn) {
        return new Complaint(
                new ComplaintId(id), ReceiptDate.of(receivedOn), "まだ届かない", Origin.UNKNOWN, handling(promisedBy, "対応中"));
    }
}
