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

class MailSpiralTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);

    private static Complaint mail(String id, int daysAgo, String channel, String status, String text) {
        return new Complaint(
                new ComplaintId(id),
                ReceiptDate.of(DATE.minusDays(daysAgo)),
                text,
                new Origin(channel, "森 花子", "鍋", "", ""),
                new Handling("", "", "", Optional.empty(), status),
                new TreeMap<>(Map.of("メールアドレス", "mori@example.com")));
    }

    private static Complaint mail(String id, int daysAgo) {
        return mail(id, daysAgo, "メール", "対応中", "返事をください");
    }

    private static List<String> found(Complaint... complaints) {
        return MailSpiral.find(List.of(complaints), DATE, 30).stream()
                .map(spiral -> spiral.mails() + " "
                        + spiral.complaints().stream()
                                .map(each -> each.id().value())
                                .toList())
                .toList();
    }

    @Test
    void threeMailsOfOneCustomerAreOneWithOrWithoutAForm() {
        assertThat(found(mail("C", 1), mail("A", 50), mail("B", 25, "Webフォーム", "対応中", "まだですか")))
                .containsExactly("3 [A, B, C]");
    }

    @Test
    void twoAreNotEnoughUnlessTheyQuoteOthers() {
        assertThat(found(mail("A", 5), mail("B", 1))).isEmpty();
        assertThat(found(mail("A", 5), mail("B", 1, "メール", "", "返事を\n-----Original Message-----\n調べます")))
                .containsExactly("3 [A, B]");
    }

    @Test
    void whoWasSpokenToIsInNoSpiral() {
        assertThat(found(mail("A", 9), mail("B", 5, "電話", "対応中", "話しました"), mail("C", 3), mail("D", 1)))
                .isEmpty();
    }

    @Test
    void whatIsClosedIsOver() {
        assertThat(found(mail("A", 9), mail("B", 5), mail("C", 1, "メール", "完了", "どうも")))
                .isEmpty();
    }

    @Test
    void whatLiesTooFarApartIsAnotherMatter() {
        assertThat(found(mail("A", 90), mail("B", 20), mail("C", 1))).isEmpty();
        assertThat(found(mail("A", 90), mail("B", 80), mail("C", 70))).isEmpty();
    }

    @Test
    void anotherAddressIsAnotherCustomer() {
        Complaint other = new Complaint(
                new ComplaintId("C"),
                ReceiptDate.of(DATE),
                "返事をください",
                new Origin("メール", "森 花子", "鍋", "", ""),
                Handling.NONE,
                new TreeMap<>(Map.of("メールアドレス", "hanako@example.com")));

        assertThat(found(mail("A", 9), mail("B", 5), other)).isEmpty();
    }
}
