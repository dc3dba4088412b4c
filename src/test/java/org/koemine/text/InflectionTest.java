package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    /** Inflections as the dictionary (IPADIC) names them. */
    @ParameterizedTest
    @CsvSource({
        "買う, 五段・ワ行促音便, 買わない",
        "届く, 五段・カ行イ音便, 届かない",
        "防ぐ, 五段・ガ行, 防がない",
        "返す, 五段・サ行, 返さない",
        "持つ, 五段・タ行, 持たない",
        "死ぬ, 五段・ナ行, 死なない",
        "選ぶ, 五段・バ行, 選ばない",
        "頼む, 五段・マ行, 頼まない",
        "つながる, 五段・ラ行, つながらない",
        "ある, 五段・ラ行, ない",
        "閉じる, 一段, 閉じない",
        "する, サ変・スル, しない",
        "返金する, サ変・−スル, 返金しない",
        "くる, カ変・クル, こない",
        "来る, カ変・来ル, 来ない",
        "大きい, 形容詞・イ段, 大きくない",
        "べし, 文語・ベシ, べし"
    })
    void aPredicateIsDenied(String base, String inflection, String negative) {
        assertThat(Inflection.negative(base, inflection)).isEqualTo(negative);
    }
}
