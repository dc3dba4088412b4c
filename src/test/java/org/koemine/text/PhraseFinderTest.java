package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseFinderTest {
    private final PhraseFinder finder = new PhraseFinder();

    @ParameterizedTest
    @CsvSource({
        "駐車場が少ないです。, 駐車場が少ない",
        "荷物がまだ届きません, 荷物が届かない",
        "荷物は届いていない, 荷物は届いていない",
        "商品の色が写真と違います, 写真と違う",
        "ボタンも反応しない, ボタンは反応しない",
        "送料を返してほしい, 送料を返してほしい",
        "ふたが割れていた, ふたが割れている",
        "値段が高くなかった, 値段が高くない",
        "電話に出ません, 電話に出ない",
        "返信が来ません, 返信が来ない",
        "ログインができない, ログインができない",
        "部屋が暗すぎる, 部屋が暗い",
        "ＡＢＳ警告灯が点灯した, ABS警告灯が点灯する",
        "指定が守られない, 指定が守られない",
        "商品の代金が請求された, 商品の代金が請求される",
        "約束が実行されていない, 約束が実行されない",
        "窓口で客を待たせる, 客を待たせる",
        "説明で納得させられない, 説明で納得させられない",
        "暮らしに欠かせない品, 暮らしに欠かせない",
        "電話がつながりにくい, 電話がつながりにくい",
        "表示がとても分かりづらい, 表示が分かりづらい",
        "サイトで予約できない, サイトで予約できない",
        "置き配を希望していません, 置き配を希望していない",
        "置き配を希望しておりません, 置き配を希望していない",
        "置き配を希望しません, 置き配を希望しない",
        "箱は捨てていません, 箱は捨てていない",
        "説明書が入っていません, 説明書が入っていない",
        "説明書が入っておらず困った, 説明書が入っていない",
        "説明書が入ってない, 説明書が入っていない",
        "説明書が入ってません, 説明書が入っていない",
        "方法が書いてありません, 方法が書いていない",
        "注意が書いてありました, 注意が書いてある",
        "届いた箱がつぶれていた, 箱がつぶれている",
        "代金を返金してくれない, 代金を返金してくれない",
        "代金を返金してもらえませんでした, 代金を返金してもらえない",
        "商品を交換していただけない, 商品を交換していただけない",
        "商品を交換いただけません, 商品を交換いただけない",
        "理由を教えてくださらない, 理由を教えてくださらない",
        "裏づけがありなのでしょうね, 裏づけがある",
        "送り状が直貼りされていた, 送り状が直貼りされる",
        "説明にご納得いただけない, 説明に納得いただけない",
        "エンジンから異音がする, 異音がする",
        "Wi-Fiが弱い, Wi-Fiが弱い",
        "停電のためエレベーターが止まった, エレベーターが止まった",
        "発進しようとした際エンジンがかからない, エンジンがかからない",
        "貼られたままお皿が入っていた, お皿が入っている",
        "クーポン以外が使えない, クーポン以外が使えない",
        "エラーばかりで使いにくい, エラーばかりで使いにくい",
        "配送などが遅い, 配送などが遅い",
        "荷物だけは届かない, 荷物だけは届かない",
        "座る場所がもっとあればいい, 場所があるとよい",
        "日付の指定ができると助かります, 日付の指定ができるとよい",
        "トイレが綺麗であれば嬉しい, トイレが綺麗だとよい",
        "ラウンジもあるといいかなと思う, ラウンジがあるとよい",
        "代金を払わなければならない, 代金を払う",
    })
    void aPhraseStandsInAFormFitForALabel(String written, String label) {
        assertThat(finder.phrases(written)).extracting(Phrase::text).contains(label);
    }

    @Test
    void aCompanysWordIsOneWord() {
        String written = "ほっこりごろ寝がすぐ破れた";
        Lexicon lexicon = new Lexicon(
                List.of(new UserWord("ほっこりごろ寝", List.of("ほっこりごろ寝"), UserWord.PARTS_OF_SPEECH.get(0))),
                List.of(),
                List.of());

        assertThat(new PhraseFinder(lexicon).phrases(written))
                .extracting(Phrase::text)
                .containsExactly("ほっこりごろ寝が破れた", "破れた");
        assertThat(finder.phrases(written)).extracting(Phrase::text).containsExactly("ごろ寝が破れた", "破れた");
    }

    @ParameterizedTest
    @CsvSource({
        "スチーマーの型番違いが届いた, 型番違い, 型番",
        "部品の不足とのこと, 部品の不足, 部品",
        "お届けの遅れについて, お届けの遅れ, お届け",
        "エンジンオイル漏れ。, エンジンオイル漏れ, エンジンオイル",
    })
    void aNounThatSaysAProblemNeedsNoPredicate(String written, String label, String subject) {
        assertThat(finder.phrases(written))
                .filteredOn(phrase -> phrase.text().endsWith(label))
                .allSatisfy(phrase -> assertThat(phrase.subject()).endsWith(subject))
                .isNotEmpty()
                .allMatch(Phrase::problem);
    }

    @ParameterizedTest
    @CsvSource({"故障診断を受けた", "箱の破損はない", "箱に破損がなかった", "箱の破損は見当たりません", "エンジンの故障はしていない", "違いを教わる", "交通事故"})
    void aProblemThatIsDeniedOrPartOfAnotherWordOrOfNothingIsNoPhrase(String written) {
        assertThat(finder.phrases(written)).extracting(Phrase::text).noneMatch(text -> text.matches(".*(故障|破損|違い)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"箱に強い力がかかったようです", "条件はもっと大きい字で書くべき", "親が勝手に定期にされてた", "お客を大切にする会社", "箱に大切な品を入れた"})
    void whatIsSaidOfAnotherNounOrHowItWasDoneIsNotSaidOfTheNounBefore(String written) {
        assertThat(finder.phrases(written))
                .extracting(Phrase::text)
                .doesNotContain("箱に強い", "条件は大きい", "親が勝手", "お客を大切", "箱に大切", "状態で届いた");
    }

    @ParameterizedTest
    @CsvSource({"味が薄いスープ, 味が薄い", "注意が必要な商品, 注意が必要", "音が大きいのが気になる, 音が大きい", "動作が不安定になる, 動作が不安定", "状態が悪い, 状態が悪い"})
    void aSubjectHasWhatIsSaidOfItBeforeANounToo(String written, String label) {
        assertThat(finder.phrases(written)).extracting(Phrase::text).contains(label);
    }

    @Test
    void bracketsAreNoNouns() {
        assertThat(finder.phrases("(お客様記入)イヤホンの充電ができない"))
                .extracting(Phrase::text)
                .containsExactly("イヤホンの充電ができない", "充電ができない");
    }

    @Test
    void whatStandsInBracketsIsPassedOver() {
        assertThat(finder.phrases("異物(毛髪様のもの)が混入していた")).extracting(Phrase::text).containsExactly("異物が混入する");
    }

    @ParameterizedTest
    @CsvSource({
        "充電口に焦げがある, true",
        "充電口に焦げはない, false",
        "床に傷が見当たらない, false",
        "お届けの遅れが改善されない, true",
        "箱は捨てていません, false",
        "箱が開きません, true",
        "サイトを利用しない, false",
        "暮らしに欠かせない, false",
        "サイトを利用できない, true",
    })
    void whatIsNotDoneOrNotThereIsNoProblem(String written, boolean problem) {
        assertThat(finder.phrases(written)).extracting(Phrase::problem).contains(problem);
    }

    /** Who asks like this says that it is so. */
    @ParameterizedTest
    @CsvSource({
        "お届けが遅くないですか, お届けが遅い",
        "送料が高くありませんか？, 送料が高い",
        "返事が遅すぎませんか, 返事が遅い",
        "対応がひどくないでしょうか, 対応がひどい",
        "値段が高くない？, 値段が高い",
        "対応が悪いんじゃないですか, 対応が悪い",
        "箱が壊れているのではないか, 箱が壊れている",
        "色が間違っていませんか, 色が間違っている",
        "荷物が届かないのではないでしょうか, 荷物が届かない",
        "荷物がまだ届かないのですか, 荷物が届かない",
        "値段が高くないわけではない, 値段が高い",
    })
    void aNegationThatOnlyAsksIsNone(String written, String label) {
        assertThat(finder.phrases(written)).extracting(Phrase::text).contains(label);
    }

    @ParameterizedTest
    @CsvSource({"荷物が届かない, 荷物は届きません", "荷物が届かない, 荷物が届いていない", "箱が壊れた, 箱が壊れている", "電話がつながらない, 電話がつながりにくい"})
    void inflectionsOfOneStatementHaveOneKey(String one, String other) {
        assertThat(finder.phrases(one).get(0).key())
                .isEqualTo(finder.phrases(other).get(0).key());
    }

    @ParameterizedTest
    @CsvSource({"届いた", "とても悪い", "あれが嫌だ", "12が出る"})
    void withoutANounThatCanStandAloneThereIsNoPhrase(String written) {
        assertThat(finder.phrases(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ファスナーが壊れた, true",
        "電話がつながらない, true",
        "色が違う, true",
        "駐車場が足りません, true",
        "注文を受け付ける, false",
        "運送会社に電話した, false",
        "色を想像した, false"
    })
    void whatIsBrokenLateWrongOrNotDoneIsAProblemByTheWordAlone(String written, boolean problem) {
        assertThat(finder.phrases(written).get(0).problem()).isEqualTo(problem);
    }

    @Test
    void aGenitiveMayBeLeftOut() {
        assertThat(finder.phrases("フリーダイヤルの回線が少ない"))
                .extracting(Phrase::text)
                .containsExactly("フリーダイヤルの回線が少ない", "回線が少ない");
    }

    @ParameterizedTest
    @CsvSource({"受け取ってませんけど, 受け取っていない", "2日で壊れた。, 壊れた", "まだ届きません, 届かない"})
    void whatIsBrokenOrNotDoneNeedsNoNoun(String written, String label) {
        assertThat(finder.phrases(written))
                .singleElement()
                .satisfies(phrase -> assertThat(phrase.text()).isEqualTo(label))
                .satisfies(phrase -> assertThat(phrase.subject()).isEmpty())
                .matches(Phrase::problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ハンドルを大きく切る", "とても高い", "できません", "よくない", "待った", "違います"})
    void whatAsksForANounIsNoneWithoutIt(String written) {
        assertThat(finder.phrases(written)).noneMatch(phrase -> phrase.subject().isEmpty());
        assertThat(finder.phrases(written)).extracting(Phrase::text).noneMatch(text -> text.startsWith("ハンドルを大き"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"割引があれば買った", "ひとことお詫びがあれば申しません", "口コミを読めばよかった", "どこで割引を受ければいいのですか", "道が混んでいなければよい", "道が混まないと助かる"
            })
    void whatIsOnlySupposedIsNoLabel(String written) {
        assertThat(finder.phrases(written)).extracting(Phrase::subject).doesNotContain("割引", "お詫び", "口コミ", "道");
    }

    @ParameterizedTest
    @ValueSource(strings = {"心が折れた", "どこに言えばよいか見当がつかない", "友達にも広めます", "見当違いの返事", "気がつかない"})
    void aSayingIsNoLabel(String written) {
        assertThat(finder.phrases(written)).isNotEmpty().allMatch(Phrase::weak);
    }
}
