package org.koemine.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;
import org.koemine.prevention.MissingFields.Asked;

/** First answers and empty fields. */
class RecordKeepingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Complaint record(String channel, String operator, String product, String response, Integer waited) {
        return new Complaint(
                new ComplaintId(channel + operator + product + response + waited),
                ReceiptDate.of(DAY),
                "届かない",
                new Origin(channel, "", product, operator, ""),
                new Handling(
                        response,
                        "",
                        "",
                        Optional.empty(),
                        "完了",
                        Optional.ofNullable(waited).map(DAY::plusDays)),
                new TreeMap<>());
    }

    @Test
    void daysToTheFirstAnswerAreCountedByChannel() {
        List<FirstAnswers> answers = FirstAnswers.of(List.of(
                record("メール", "a", "", "", 4),
                record("メール", "b", "", "", 0),
                record("メール", "c", "", "", 1),
                record("メール", "d", "", "", null),
                record("電話", "e", "", "", -1)));

        assertThat(answers)
                .containsExactly(new FirstAnswers("メール", 4, List.of(0, 1, 4)), new FirstAnswers("電話", 1, List.of(0)));
        assertThat(answers.get(0).within(0)).isEqualTo(1);
        assertThat(answers.get(0).within(1)).isEqualTo(2);
        assertThat(answers.get(0).median()).isEqualTo(1);
        assertThat(new FirstAnswers("", 2, List.of(2, 5)).median()).isEqualTo(2);
    }

    @Test
    void emptyFieldsAreCountedForEachOperator() {
        List<MissingFields> missing = MissingFields.of(List.of(
                record("電話", "森", "鍋", "お詫び", null),
                record("", "森", "", "お詫び", null),
                record("電話", "林", "鍋", "", null),
                record("電話", "原", "鍋", "お詫び", null),
                record("電話", "", "", "", null)));

        assertThat(missing)
                .containsExactly(
                        new MissingFields(
                                "林", 1, Map.of(Asked.CHANNEL, 0, Asked.PRODUCT, 0, Asked.RESPONSE, 1, Asked.STATUS, 0)),
                        new MissingFields(
                                "森",
                                2,
                                Map.of(Asked.CHANNEL, 1, Asked.PRODUCT, 1, Asked.RESPONSE, 0, Asked.STATUS, 0)));
    }

    @Test
    void nothingIsAskedOfNobody() {
        assertThat(MissingFields.of(List.of())).isEmpty();
        assertThat(FirstAnswers.of(List.of())).isEmpty();
    }
}
