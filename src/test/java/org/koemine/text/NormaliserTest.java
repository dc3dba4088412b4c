package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NormaliserTest {
    private static final String ALPHABET = "ｶﾞﾊﾟｰー〜~！!？。、…・ＡaİßŐ㈱①Ⅲ髙 　\n\tかがカ漢字09０９😡\u3099";

    @ParameterizedTest
    @CsvSource({
        "ﾌﾞﾚﾝﾀﾞｰ, ブレンダー",
        "ＵＳＢ－Ｃ, usb-c",
        "すごーーーい！！！, すごーい!",
        "あ〜〜あ, あーあ",
        "10〜12時, 10〜12時",
        "㈱コエ, (株)コエ",
    })
    void whatIsWrittenInManyWaysGetsOneSpelling(String written, String normalised) {
        assertThat(Normaliser.normalise(written)).isEqualTo(normalised);
    }

    static Stream<String> texts() {
        Random random = new Random(7);
        return Stream.generate(() -> random.ints(20, 0, ALPHABET.length())
                        .mapToObj(i -> ALPHABET.substring(i, i + 1))
                        .reduce("", String::concat))
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void normalisingTwiceChangesNothing(String text) {
        String once = Normaliser.normalise(text);
        assertThat(Normaliser.normalise(once)).isEqualTo(once);
    }

    @Test
    void blanksOfAllKindsBecomeOne() {
        assertThat(Normaliser.normalise("　あ \n\t い　")).isEqualTo("あ い");
    }
}
