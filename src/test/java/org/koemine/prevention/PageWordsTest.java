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
import org.koemine.guide.PageText;
import org.koemine.text.TextAnalyser;

/** Which sentence of a page complaints are about. */
class PageWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PageWords PAGES = new PageWords(
            List.of(
                    new PageText("レインブーツ", "boots", "雨の日も快適。完全防水だから水たまりも安心です。丈夫な天然ゴム製。"),
                    new PageText("レインブーツ", "boots#size", "サイズは22.5から25.0まで。小さめの作りです。"),
                    new PageText("天然ゴムブーツ", "boots", "天然のゴムです。"),
                    new PageText("", "https://shop.example/sale", "本日限り半額。送料無料でお届けします。")),
            new TextAnalyser()::terms);

    private int next;

    private List<MisleadingDescription> find(String product, String page, String... texts) {
        return MisleadingDescription.find(
                List.of(texts).stream()
                        .map(text -> complaint(product, page, text))
                        .toList(),
                PAGES);
    }

    private Complaint complaint(String product, String page, String text) {
        return new Complaint(
                new ComplaintId("C-" + ++next),
                ReceiptDate.of(DAY),
                text,
                new Origin("", "", product, "", page),
                Handling.NONE,
                new TreeMap<>());
    }

    @Test
    void theSentenceThatContainsTheQuotedWordsIsMeant() {
        assertThat(find("ﾚｲﾝﾌﾞｰﾂ", "", "「天然ゴム」と書いてあったのにビニールでした。説明と違います。"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.sentences()).containsExactly(new PageSentence("boots", "丈夫な天然ゴム製", 1));
                    assertThat(each.page()).isEqualTo("boots");
                });
    }

    @Test
    void withoutQuotesTheSentenceWithTheSameTellingWordsIsMeantAndTheyAreCounted() {
        assertThat(find("レインブーツ", "", "防水のはずが一日で水がしみました。説明と違います。", "防水だという説明と違い、足が濡れました。", "サイズが説明と違い、小さくて履けません。"))
                .singleElement()
                .extracting(MisleadingDescription::sentences)
                .isEqualTo(List.of(
                        new PageSentence("boots", "完全防水だから水たまりも安心です", 2),
                        new PageSentence("boots#size", "サイズは22.5から25.0まで", 1)));
    }

    @Test
    void wordsInTheColumnOfThePageAreQuotedToo() {
        assertThat(find("レインブーツ", "「水たまりも安心」", "説明と違う。"))
                .singleElement()
                .extracting(MisleadingDescription::sentences)
                .isEqualTo(List.of(new PageSentence("boots", "完全防水だから水たまりも安心です", 1)));
    }

    @Test
    void aPageThatIsNamedIsSearchedBeforeTheProducts() {
        assertThat(find("レインブーツ", "https://shop.example/SALE", "送料が無料と書いてあったのに請求されました。説明と違います。"))
                .singleElement()
                .extracting(MisleadingDescription::sentences)
                .isEqualTo(List.of(new PageSentence("https://shop.example/sale", "送料無料でお届けします", 1)));
    }

    @Test
    void wordsOfEveryComplaintAndTheProductsNameAreNoEvidence() {
        assertThat(find("レインブーツ", "", "レインブーツの写真と色が違います。説明と違う。"))
                .singleElement()
                .extracting(MisleadingDescription::sentences)
                .isEqualTo(List.of());
        assertThat(find("天然ゴムブーツ", "", "ゴム臭がする。説明と違う。").get(0).sentences()).isEmpty();
        assertThat(find("毛布", "", "「天然ゴム」と書いてあったのに、説明と違います。"))
                .singleElement()
                .extracting(MisleadingDescription::sentences)
                .isEqualTo(List.of());
    }
}
