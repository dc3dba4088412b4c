package org.koemine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static String masked(String text) {
        return text.replace("山田太郎", "●●");
    }

    private static String shown(Value.Marked marked) {
        return marked.text().substring(0, marked.start()) + "【"
                + marked.text().substring(marked.start(), marked.end()) + "】"
                + marked.text().substring(marked.end());
    }

    @Test
    void aPartStandsOutAmongWhatIsAroundIt() {
        assertThat(shown(Excerpt.of("山田太郎です。\n\n　箱が\r\n届かない。以上", 10, 18, ExcerptTest::masked)))
                .isEqualTo("●●です。 【箱が 届かない】。以上");
    }

    @Test
    void aDetailAcrossTheEdgeIsMaskedAllTheSame() {
        assertThat(shown(Excerpt.of("担当の山田太郎が遅い。よろしく", 5, 11, ExcerptTest::masked)))
                .isEqualTo("【担当の●●が遅い。よろしく】");
        assertThat(shown(Excerpt.of("遅い。山田太郎より", 0, 3, ExcerptTest::masked))).isEqualTo("【遅い。】●●より");
        assertThat(shown(Excerpt.of("山田太郎。遅い山田太郎", 5, 9, ExcerptTest::masked))).isEqualTo("【●●。遅い●●】");
    }

    @Test
    void whatIsFarAwayIsLeftOutAndNoCharacterIsCutInTwo() {
        String far = "𠮷".repeat(300);

        Value.Marked marked = Excerpt.of("あ" + far + "遅い" + far + "あ", 601, 603, ExcerptTest::masked);

        assertThat(shown(marked)).isEqualTo("…" + "𠮷".repeat(80) + "【遅い】" + "𠮷".repeat(80) + "…");
    }

    @Test
    void aPartAsLongAsABookIsCut() {
        Value.Marked marked = Excerpt.of("長".repeat(200_000), 0, 200_000, ExcerptTest::masked);

        assertThat(shown(marked)).isEqualTo("【" + "長".repeat(600) + "…】");
    }

    @Test
    void aSpanBehindTheEndOfTheTextMarksNothing() {
        assertThat(shown(Excerpt.of("遅い", 5, 9, ExcerptTest::masked))).isEqualTo("遅い【】");
    }
}
