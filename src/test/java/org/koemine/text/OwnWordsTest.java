package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {

    /** What is left of a text, a line each; dropped lines are empty. */
    private static List<String> kept(String text) {
        return OwnWords.lines(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(kept("")).containsExactly("");
    }

    @Test
    void linesEndAsAnySystemEndsThem() {
        assertThat(kept("一\r\n二\n三\r四\r")).containsExactly("一", "二", "三", "四", "");
    }

    @Test
    void quotedLinesAreDropped() {
        assertThat(kept("遅い\n> 発送済みです\n　＞ご確認ください\n| 以上\n届かない")).containsExactly("遅い", "", "", "", "届かない");
    }

    @Test
    void aMarkedQuotationIsDroppedWithItsMarks() {
        assertThat(kept("遅い\n【引用ここから】\n発送済みです\n【引用ここまで】\n届かない")).containsExactly("遅い", "", "", "", "届かない");
        assertThat(kept("以下引用\n発送済みです")).containsExactly("", "");
        assertThat(kept("遅い\n（引用終了）\n届かない")).containsExactly("遅い", "", "届かない");
    }

    @Test
    void fromAForwardedMessageOnNothingIsTheWritersOwn() {
        assertThat(kept("遅い\n-----Original Message-----\n発送済みです")).containsExactly("遅い");
        assertThat(kept("遅い\n差出人: 通販\n発送済みです")).containsExactly("遅い");
    }

    @Test
    void aSignatureUnderARuleIsDropped() {
        assertThat(kept("遅い\n――――――\n山田\n電話 03-1234-5678")).containsExactly("遅い");
    }

    @Test
    void aRuleOnTheFirstLineOrWithoutAnAddressBelowOrFarFromTheEndIsNoSignature() {
        assertThat(kept("――――\n電話がつながらない")).containsExactly("――――", "電話がつながらない");
        assertThat(kept("遅い\n――――\n届かない")).containsExactly("遅い", "――――", "届かない");
        assertThat(kept("遅い\n――――" + "\n電話".repeat(10))).hasSize(12);
        assertThat(kept("遅い\n――――" + "\n電話".repeat(9))).containsExactly("遅い");
    }
}
