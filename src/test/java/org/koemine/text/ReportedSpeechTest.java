package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedSpeechTest {

    @ParameterizedTest
    @CsvSource({
        "箱がつぶれていたとのこと。, 箱がつぶれていた",
        "箱がつぶれていたとのことでした, 箱がつぶれていた",
        "箱がつぶれていたとのお申し出。, 箱がつぶれていた",
        "箱がつぶれていたとの大変厳しいご指摘, 箱がつぶれていたとの大変厳しいご指摘",
        "箱がつぶれていたとの厳しいご指摘をいただく。, 箱がつぶれていた",
        "箱がつぶれていたとご立腹の入電, 箱がつぶれていた",
        "箱がつぶれていた旨のお電話あり, 箱がつぶれていた",
        "「箱がつぶれてた」と強い口調。, 「箱がつぶれてた」",
        "「箱がつぶれてた」と繰り返される。, 「箱がつぶれてた」",
        "「箱がつぶれてた」と記入あり, 「箱がつぶれてた",
        "お客様より、箱がつぶれていたとのお叱り。, 箱がつぶれていた",
        "ご家族(娘様)より箱がつぶれていたとのこと, 箱がつぶれていた",
        "(お客様記入)箱がつぶれていた, 箱がつぶれていた",
        "<受電メモ> 箱がつぶれていた, 箱がつぶれていた",
        "返品用紙への記入より:箱がつぶれていた, 箱がつぶれていた"
    })
    void whatWasSaidIsLeft(String sentence, String said) {
        assertThat(ReportedSpeech.said(sentence)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "箱がつぶれていた",
                "写真と違うことが分かった",
                "国産との表示がある",
                "お客様のことを考えていない",
                "娘が火傷をした",
                "電話の声が小さい",
                "少ないと感じた",
                "【不良品】箱がつぶれていた"
            })
    void whatACustomerWroteStaysWhole(String sentence) {
        assertThat(ReportedSpeech.said(sentence)).isEqualTo(sentence);
    }

    @Test
    void aSentenceOfNothingButTheNotingSaysNothing() {
        assertThat(ReportedSpeech.said("とのこと。")).isEmpty();
        assertThat(ReportedSpeech.said("お客様より")).isEmpty();
        assertThat(ReportedSpeech.said("")).isEmpty();
    }

    @Test
    void howItWasSaidIsNoTermOfTheMention() {
        assertThat(new TextAnalyser().analyse(1, "「また間違い」と強い口調。"))
                .extracting(Mention::text, Mention::terms)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("「また間違い」と強い口調。", List.of("間違い")));
    }
}
