package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.koemine.complaint.Mojibake;

/** What logs hold besides sentences. */
class OddTextsTest {
    private final TextAnalyser analyser = new TextAnalyser();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n", "あ", "😡😡😡", "！！！？", "----------", "0123456789"})
    void whatSaysNothingIsNoMention(String text) {
        assertThat(analyser.analyse(1, text)).isEmpty();
    }

    @Test
    void markupSaysNothingAndPlacesInTheTextStay() {
        String text = "<p>商品が<b>届かない</b>。<br>電話も&nbsp;つながらない。</p><script>alert(1)</script>";

        List<Mention> mentions = analyser.analyse(1, text);

        assertThat(mentions).extracting(Mention::terms).containsExactly(List.of("商品", "届く¬"), List.of("電話", "つながる¬"));
        assertThat(mentions).extracting(Mention::text).containsExactly("商品が 届かない 。", "電話も つながらない。");
        assertThat(text.substring(mentions.get(1).start(), mentions.get(1).end()))
                .isEqualTo("電話も&nbsp;つながらない。");
    }

    @Test
    void anArrowOrAComparisonIsNoMarkup() {
        assertThat(analyser.analyse(1, "在庫<注文数で届かない。A&Bの箱が割れた。"))
                .extracting(Mention::text)
                .containsExactly("在庫<注文数で届かない。", "A&Bの箱が割れた。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "縺薙・蝠・刀縺ｯ螢翫ｌ縺ｦ縺・∪縺励◆",
                "ã“ã®å•†å“ã¯å£Šã‚Œã¦ã„ã¾ã—ãŸ",
                "\uFFFD\uFFFDi\uFFFD\uFFFD\uFFFDÍ\uFFFD\uFFFDÈ\uFFFD"
            })
    void textOfAMistakenEncodingIsNoMention(String text) {
        assertThat(Mojibake.suspected(text)).isTrue();
        assertThat(analyser.analyse(1, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "商品が届かない。", "繧りかえし電話した。", "São Paulo から届かない。", "一字だけ\uFFFD読めない注文書が届いた。"})
    void textThatCanBeReadIsNotSuspected(String text) {
        assertThat(Mojibake.suspected(text)).isFalse();
    }

    @Test
    void twoHundredThousandCharactersAreReadToTheEnd() {
        List<Mention> sentences = analyser.analyse(1, "商品が届かない。".repeat(25_000));

        assertThat(sentences).hasSize(25_000);
        assertThat(sentences.get(24_999).terms()).containsExactly("商品", "届く¬");
        assertThat(sentences.get(24_999).end()).isEqualTo(200_000);
    }

    @Test
    void aKeyHeldDownIsNoWord() {
        assertThat(analyser.analyse(1, "a".repeat(200_000))).isEmpty();
        assertThat(analyser.analyse(1, "商品が壊れた" + "w".repeat(500)).get(0).terms())
                .containsExactly("商品", "壊れる");
    }

    @Test
    void otherLanguagesAreKeptAsTheyAreWritten() {
        assertThat(analyser.analyse(1, "The parcel never arrived.").get(0).terms())
                .containsExactly("parcel", "never", "arrived");
        assertThat(analyser.analyse(1, "包裹一直没有到，太慢了。")).hasSize(1);
    }
}
