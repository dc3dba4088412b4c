package org.koemine.report.masking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "０３－１２３４－５６７８, 03-1234-5678",
        "03ー1234, 03-1234",
        "コーヒー, コーヒー",
        "メーカー3, メーカー3",
        "ａ＠ｂ．ｃｏ, a@b.co",
        "１　２, 1 2",
        "𠮷野家5–6, 𠮷野家5-6"
    })
    void foldsWithoutChangingTheLength(String text, String folded) {
        assertThat(FoldedText.fold(text)).isEqualTo(folded).hasSameSizeAs(text);
    }
}
