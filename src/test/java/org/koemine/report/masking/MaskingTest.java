package org.koemine.report.masking;

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

class MaskingTest {
    private final Masking masking = new Masking(Masks.JAPANESE, List.of("佐藤 花子"));

    @Test
    void everyTextOfAComplaintIsMaskedAndTheRestStays() {
        Complaint complaint = new Complaint(
                new ComplaintId("C-1"),
                ReceiptDate.of(LocalDate.of(2026, 11, 20)),
                "佐藤です。届きません。",
                new Origin("電話", "佐藤 花子", "佐藤さん家のプリン", "三上", "佐藤のページ"),
                new Handling(
                        "佐藤様へ架電", "佐藤様ご了承", "佐藤様へ03-1234-5678に折り返し", Optional.of(LocalDate.of(2026, 11, 27)), "佐藤様待ち"),
                new TreeMap<>(Map.of("備考", "佐藤様", "電話番号", "0312345678", "お客様名カナ", "サトウハナコ", "購入回数", "3")));

        Complaint masked = masking.complaint(complaint);

        assertThat(masked)
                .isEqualTo(new Complaint(
                        new ComplaintId("C-1"),
                        ReceiptDate.of(LocalDate.of(2026, 11, 20)),
                        "●●です。届きません。",
                        new Origin("電話", "●●", "●●さん家のプリン", "三上", "●●のページ"),
                        new Handling(
                                "●●様へ架電",
                                "●●様ご了承",
                                "●●様へ［電話番号］に折り返し",
                                Optional.of(LocalDate.of(2026, 11, 27)),
                                "●●様待ち"),
                        new TreeMap<>(Map.of("備考", "●●様", "電話番号", "［非表示］", "お客様名カナ", "［非表示］", "購入回数", "3"))));
    }

    @Test
    void aComplaintWithoutACustomerStaysWithoutOne() {
        Complaint complaint = new Complaint(
                new ComplaintId("C-2"),
                ReceiptDate.of(LocalDate.of(2026, 11, 20)),
                "届きません。",
                Origin.UNKNOWN,
                Handling.NONE);

        assertThat(masking.complaint(complaint)).isEqualTo(complaint);
    }

    @Test
    void aRawRowLosesNamesThatFillACell() {
        assertThat(masking.rawRow("X-1,2026/13/45,田中 健太,タナカ ケンタ,090-1234-5678,電話,\"届かない, 早く\""))
                .isEqualTo("X-1,2026/13/45,●●,●●,［電話番号］,電話,\"届かない, 早く\"");
    }

    @Test
    void aRawRowLosesCustomersKnownFromOtherRows() {
        assertThat(masking.rawRow("X-1\t佐藤花子\t2026/13/45")).isEqualTo("X-1\t●●\t2026/13/45");
    }

    @Test
    void englishReportsHaveEnglishMasks() {
        assertThat(new Masking(Masks.ENGLISH, List.of()).text("090-1234-5678, a@example.com"))
                .isEqualTo("[phone], [mail]");
    }

    @Test
    void anEmptyTextStaysEmpty() {
        assertThat(masking.text("")).isEmpty();
    }

    @Test
    void aLongTextWithoutDetailsTakesNoTimeToSpeakOf() {
        String text = "荷物が届かないと何度も連絡している一二三四五六七八九十".repeat(4_000);

        assertThat(masking.text(text)).isEqualTo(text);
    }

    @Test
    void aLongRunOfDigitsTakesNoTimeToSpeakOf() {
        String text = "0123456789-".repeat(10_000);

        assertThat(masking.text(text)).hasSizeLessThanOrEqualTo(text.length());
    }
}
