package org.koemine.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void controlCharactersGoAndBreaksAreLineFeeds() {
        assertThat(CellText.clean("\uFEFF\u3000熱\u0000い\r\nと\rても\u0085\u001B\t。 "))
                .isEqualTo("熱い\nと\nても\t。");
    }

    @Test
    void halfAPairAndWhatCouldNotBeDecodedBecomeAReplacement() {
        assertThat(CellText.clean("a\uD83Db\uDE21c\uFFFFd😡")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd😡");
    }

    @Test
    void aPairTornAtTheEndIsReplaced() {
        assertThat(CellText.clean("a\uD83D")).isEqualTo("a\uFFFD");
    }

    @Test
    void cleaningTwiceChangesNothing() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(10); j > 0; j--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0xA8) : random.nextInt(0x10000)));
            }
            String once = CellText.clean(text.toString());

            assertThat(CellText.clean(once)).isEqualTo(once);
            assertThat(once.chars().noneMatch(c -> c == 0)).isTrue();
        }
    }
}
