package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
    private static final String NOTE = "（以下省略）";

    @Test
    void aTextOfTheLongestLengthStaysWhole() {
        String text = "苦".repeat(32_767);

        assertThat(CellText.fit(text, NOTE)).isEqualTo(text);
    }

    @Test
    void aLongerTextIsCutWithANote() {
        assertThat(CellText.fit("苦".repeat(32_768), NOTE)).isEqualTo("苦".repeat(32_761) + NOTE);
    }

    @Test
    void noCharacterIsCutInHalf() {
        String text = "a" + "🍣".repeat(20_000);

        String cut = CellText.fit(text, NOTE);

        assertThat(cut).isEqualTo("a" + "🍣".repeat(16_380) + NOTE).hasSize(32_767);
    }

    @Test
    void charactersThatXmlForbidsAreLeftOut() {
        assertThat(CellText.fit("\u0000荷\u0007物\u001f\ufffe\uffff\ud800が\udc00", NOTE))
                .isEqualTo("荷物が");
    }

    @Test
    void tabsAndLineEndsStayAsLineFeeds() {
        assertThat(CellText.fit("一\r\n二\r三\n四\t五", NOTE)).isEqualTo("一\n二\n三\n四\t五");
    }

    @Test
    void emojiAndRareKanjiStay() {
        assertThat(CellText.fit("𠮷野家🍣👨‍👩‍👧 ㈱①髙", NOTE)).isEqualTo("𠮷野家🍣👨‍👩‍👧 ㈱①髙");
    }
}
