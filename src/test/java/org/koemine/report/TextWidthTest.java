package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "苦情, 4", "ｸﾚｰﾑ, 4", "Ａ, 2", "🍣, 2", "'', 0"})
    void japaneseCharactersCountTwo(String text, int width) {
        assertThat(TextWidth.of(text)).isEqualTo(width);
    }

    @Test
    void aTextTakesAsManyLinesAsItNeeds() {
        assertThat(TextWidth.lines("", 10)).isEqualTo(1);
        assertThat(TextWidth.lines("苦情五文字", 10)).isEqualTo(1);
        assertThat(TextWidth.lines("苦情六文字だ", 10)).isEqualTo(2);
        assertThat(TextWidth.lines("一\n二\n\n四", 10)).isEqualTo(4);
    }

    @Test
    void aLongTextIsShortenedToItsWidthOnOneLine() {
        assertThat(TextWidth.shorten(" 荷物が\n届かない ", 20)).isEqualTo("荷物が 届かない");
        assertThat(TextWidth.shorten("荷物が予定の日に届かない", 12)).isEqualTo("荷物が予定…");
        assertThat(TextWidth.shorten("🍣🍣🍣🍣", 6)).isEqualTo("🍣🍣…");
    }
}
