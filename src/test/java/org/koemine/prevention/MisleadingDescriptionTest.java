package org.koemine.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.koemine.complaint.Complaint;
import org.koemine.complaint.ComplaintId;
import org.koemine.complaint.Handling;
import org.koemine.complaint.Origin;
import org.koemine.complaint.ReceiptDate;

class MisleadingDescriptionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Complaint complaint(String id, int day, String product, String page, String text) {
        return new Complaint(
                new ComplaintId(id),
                ReceiptDate.of(DAY.plusDays(day)),
                text,
                new Origin("", "", product, "", page),
                Handling.NONE,
                new TreeMap<>());
    }

    private static List<MisleadingDescription> find(Complaint... complaints) {
        return MisleadingDescription.find(List.of(complaints), PageWords.NONE);
    }

    @Test
    void theWordsTheReadingAndTheNewestOfAProductStandTogether() {
        List<MisleadingDescription> found = find(
                complaint("A", 0, "育毛剤", "https://shop.example/7", "「塗るだけで増える」とあるが実際は異なる。返金を。"),
                complaint("B", 3, "育毛剤", "", "お世話になります。「塗るだけで増える」と書いてあったのに、増えません。"),
                complaint("C", 5, "育毛剤", "", "写真と違う。"),
                complaint("D", 9, "育毛剤", "", "まだ届かない。"));

        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.product()).isEqualTo("育毛剤");
            assertThat(each.page()).isEqualTo("https://shop.example/7");
            assertThat(each.words()).containsExactly("塗るだけで増える");
            assertThat(each.reading()).isEqualTo("「塗るだけで増える」と書いてあったのに、増えません。");
            assertThat(each.newest().id().value()).isEqualTo("B");
            assertThat(each.complaints()).isEqualTo(3);
            assertThat(each.superior()).isTrue();
            assertThat(each.advantageous()).isFalse();
        });
    }

    @Test
    void mostComplaintsStandFirstAndNoGoodsLast() {
        List<MisleadingDescription> found = find(
                complaint("A", 0, "", "", "写真と違う"),
                complaint("B", 0, "", "", "思っていたものと違う"),
                complaint("C", 0, "鍋", "", "サイズ表記が間違っている"),
                complaint("D", 0, "靴", "", "「半額」と書いてあったのに定価だった"),
                complaint("E", 0, "靴", "", "説明と違う"));

        assertThat(found).extracting(MisleadingDescription::product).containsExactly("靴", "鍋", "");
        assertThat(found).extracting(MisleadingDescription::advantageous).containsExactly(true, false, false);
        assertThat(found.get(1).words()).isEmpty();
    }

    @Test
    void wordsBeforeTheSentenceThatSaysSoAreTheirs() {
        List<MisleadingDescription> found = find(complaint("A", 0, "灯り", "", "「無段階で調光」と書いてありました。説明と違います。"));

        assertThat(found.get(0).words()).containsExactly("無段階で調光");
        assertThat(found.get(0).reading()).isEqualTo("説明と違います。");
    }

    @Test
    void whatAPersonSaidIsNoDescription() {
        assertThat(find(
                        complaint("A", 0, "鍋", "", "「すぐ送ります」と担当者に言われたのに届かない。"),
                        complaint("B", 0, "鍋", "", "注文と違う色が届いた。")))
                .isEmpty();
    }
}
