package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabellerTest {

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
}
