package org.koemine.jobs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YardstickTest {
    private static final List<String> TEXTS = List.of("荷物が届かない。", "箱がつぶれていた。", "遅い。");

    @Test
    void everyTextIsSplitWhateverTheNumberOfThreads() throws InterruptedException {
        // 荷物|が|届か|ない|。  箱|が|つぶれ|て|い|た|。  遅い|。
        assertThat(new Yardstick(1).tokens(TEXTS)).isEqualTo(14);
        assertThat(new Yardstick(2).tokens(TEXTS)).isEqualTo(14);
        assertThat(new Yardstick(8).tokens(TEXTS)).isEqualTo(14);
    }

    @Test
    void noTextsHaveNoWords() throws InterruptedException {
        assertThat(new Yardstick(2).tokens(List.of())).isZero();
    }
}
