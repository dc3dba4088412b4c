package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koemine.text.MentionId;

class LabellerTest {
    private static final String LONG = "一二三四五六七八九十一二三四五六七八九十一二";

    @ParameterizedTest
    @CsvSource({
        "安心して頼んだのに。, 安心して頼んだ",
        "電話がつながらないけど, 電話がつながらない",
        "箱が破れていましたが、, 箱が破れていました",
        "色が違うとのこと。, 色が違う",
        "機種は3年前のもの, 機種は3年前のもの",
        "のに, のに",
    })
    void aSentenceThatStandsAsALabelIsComplete(String sentence, String label) {
        assertThat(Labeller.complete(sentence)).isEqualTo(label);
    }

    private static String label(Set<String> taken, String... exemplars) {
        return Labeller.sentence(
                Arrays.stream(exemplars)
                        .map(text -> new Exemplar(new MentionId(1, 0), text))
                        .toList(),
                taken);
    }

    @Test
    void theFirstShortExemplarThatIsNotTakenIsTheLabel() {
        assertThat(label(Set.of("色が違う"), LONG, "色が違う。", "箱が破れた！")).isEqualTo("箱が破れた");
    }

    @Test
    void whereAllAreLongItIsTheBeginningOfTheMostCentralOne() {
        assertThat(label(Set.of(), LONG, LONG + "のです")).isEqualTo("一二三四五六七八九十一二三四五六七八九十…");
    }

    @Test
    void aBeginningThatIsTakenGrowsByTheNextCharacter() {
        assertThat(label(Set.of("一二三四五六七八九十一二三四五六七八九十…"), LONG)).isEqualTo("一二三四五六七八九十一二三四五六七八九十一…");
    }

    @Test
    void whereEveryBeginningIsTakenTheWholeSentenceIsNumbered() {
        assertThat(label(Set.of("色が違う"), "色が違う")).isEqualTo("色が違う（2）");
        assertThat(label(Set.of("色が違う", "色が違う（2）"), "色が違う")).isEqualTo("色が違う（3）");
    }

    @Test
    void anEmojiIsNotCutInHalf() {
        assertThat(label(Set.of(), "一二三四五六七八九十一二三四五六七八九🍣が届かない")).isEqualTo("一二三四五六七八九十一二三四五六七八九🍣…");
    }
}
