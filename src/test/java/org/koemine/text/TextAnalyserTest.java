package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyserTest {
    private final TextAnalyser analyser = new TextAnalyser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "。",
                "あ",
                "😡",
                "!!!",
                "12345",
                "特になし",
                "よろしくお願いします。",
                "いつもお世話になっております。",
                "担当者様　いつもありがとうございます。",
                "ご高齢の女性。",
                "開口一番ご立腹。",
                "途中から声を荒らげられる。",
                "特にないとのこと。"
            })
    void aTextThatStatesNoProblemHasNoMention(String body) {
        assertThat(analyser.analyse(1, body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "前略ごめんください。",
                "敬具 森田久美子",
                "どうしても納得できず筆をとりました。",
                "乱筆乱文をお許しください。",
                "iPhoneから送信",
                "愛知県みほん市栄本町2-19-2 後藤",
                "TEL 090-0000-2887"
            })
    void whatBelongsToALetterIsNoProblem(String body) {
        assertThat(analyser.analyse(1, body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"石川県金沢市の3番案内所が分かりにくい", "携帯から送信できない", "電話番号が書いていない"})
    void aProblemWithTheSameWordsIsAMention(String body) {
        assertThat(analyser.analyse(1, body)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"イヤホン", "イヤフォン", "パッキン", "ローファー", "ワードローブ", "毛玉", "取説", "代引き"})
    void goodsThatTheDictionaryDoesNotHaveAreOneWord(String good) {
        assertThat(analyser.analyse(1, good + "が割れた"))
                .first()
                .extracting(Mention::terms)
                .isEqualTo(List.of(good, "割れる"));
    }

    @Test
    void aCompanyTeachesAWordThatIsBroughtAlready() {
        UserWord taught = new UserWord("イヤホン", List.of("イヤ", "ホン"), "名詞-一般");
        TextAnalyser own = new TextAnalyser(new Lexicon(List.of(taught), List.of(), List.of()));
        assertThat(own.terms("イヤホン")).containsExactly("イヤ", "ホン");
    }

    @Test
    void aCompanysOwnNameIsNoTerm() {
        List<UserWord> names = List.of(
                new UserWord("けやき通販", List.of("けやき通販"), UserWord.OWN_NAME),
                new UserWord("ケヤキ", List.of("ケヤキ"), UserWord.OWN_NAME));
        TextAnalyser own = new TextAnalyser(new Lexicon(names, List.of(), List.of()));
        assertThat(analyser.terms("けやき通販、荷物が届かない")).contains("通販");
        assertThat(own.terms("けやき通販、荷物が届かない")).containsExactly("荷物", "届く¬");
        assertThat(own.terms("ケヤキの電話がつながらない")).containsExactly("電話", "つながる¬");
    }

    @ParameterizedTest
    @CsvSource({
        "「アプリが落ちる。使い物にならない。セール価格で買わせて」と強い口調。, アプリが落ちる。|使い物にならない。|セール価格で買わせて",
        "お客様より、「配達完了って何？受け取ってません」とのこと。, 配達完了って何？|受け取ってません",
        "「財布はまだですか。『まだ？』と子どもが泣きます。」, 財布はまだですか。|『まだ？』と子どもが泣きます。",
        "「充電できない。」と強い口調。, 「充電できない。」と強い口調。",
        "表示に「異常です。点検を受けて」と出て止まった。, 表示に「異常です。点検を受けて」と出て止まった。",
        "「充電できない。すぐ切れる, 「充電できない。すぐ切れる"
    })
    void whatSomebodySaidInSeveralSentencesIsSplit(String body, String mentions) {
        assertThat(analyser.analyse(1, body)).extracting(Mention::text).containsExactly(mentions.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "シャワーの水圧が弱い バスタオルが破れている, シャワーの水圧が弱い|バスタオルが破れている",
        "頼んだ色と違うのが入ってた　写真の色が補正されている, 頼んだ色と違うのが入ってた|写真の色が補正されている",
        "マニュアル棒読みで腹立つ 二度と頼まない, マニュアル棒読みで腹立つ",
        "商品が写真と 違うので返品の 手続きをしたが断られた, 商品が写真と 違うので返品の 手続きをしたが断られた",
        "色が違う 困る, 色が違う 困る"
    })
    void aBlankBehindAPredicateEndsASentence(String body, String mentions) {
        assertThat(analyser.analyse(1, body)).extracting(Mention::text).containsExactly(mentions.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"もう買いません。", "二度と利用しないと決めました", "次は頼みません", "改善を求む", "今後は取引しません。", "つぎはないと思って"})
    void whatACustomerWillDoNowStandsBehindTheProblem(String vow) {
        assertThat(analyser.analyse(1, "電源が入らない。" + vow)).hasSize(1);
        assertThat(analyser.analyse(1, vow)).hasSize(1);
    }

    @Test
    void whatCannotBeUsedAnyMoreIsAProblem() {
        assertThat(analyser.analyse(1, "電源が入らない。もう使えません。")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（T_T）", "(；∀；)", "(^^;)", "(>_<)", "（泣）"})
    void aFaceIsNoTerm(String face) {
        assertThat(analyser.analyse(1, "電話がつながらない" + face))
                .first()
                .extracting(Mention::terms)
                .isEqualTo(List.of("電話", "つながる¬"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"荷物が届かない cc @keyaki_example", "荷物が届かない CC: a.b@example.com", "@keyaki_example 荷物が届かない #けやき通販"})
    void whomAPostIsAddressedToIsNoTerm(String post) {
        assertThat(analyser.terms(post)).isEqualTo(analyser.terms("荷物が届かない"));
    }

    @Test
    void aSizeInBracketsIsATerm() {
        assertThat(analyser.terms("ゆるい(L)")).contains("l");
    }

    @Test
    void aMentionIsASpanOfTheTextAsItWasWritten() {
        String body = "こんにちは。\r\n箱がつぶれて届いた！  返金して";
        assertThat(analyser.analyse(7, body))
                .allSatisfy(mention -> assertThat(body.substring(mention.start(), mention.end()))
                        .isEqualTo(mention.text()))
                .extracting(Mention::text)
                .containsExactly("箱がつぶれて届いた！", "返金して");
    }

    @Test
    void mentionsAreNumberedFromZero() {
        assertThat(analyser.analyse(7, "箱がつぶれた。色が違う。"))
                .extracting(Mention::id)
                .containsExactly(new MentionId(7, 0), new MentionId(7, 1));
    }

    @Test
    void oppositesHaveDifferentTerms() {
        assertThat(terms("商品が届いた")).containsExactly("商品", "届く");
        assertThat(terms("商品が届かない")).containsExactly("商品", "届く¬");
        assertThat(terms("商品が届いていません")).containsExactly("商品", "届く¬");
        assertThat(terms("値段が高い")).containsExactly("値段", "高い");
        assertThat(terms("値段が高くない")).containsExactly("値段", "高い¬");
    }

    @ParameterizedTest
    @CsvSource({"ギアが入らない, ギア", "ドアミラーが壊れた, ミラー", "カイロが温まらない, カイロ", "カレーが薄い, カレー"})
    void thingsTheDictionaryTakesForPeopleAndTownsAreTerms(String text, String thing) {
        assertThat(terms(text)).contains(thing);
    }

    @Test
    void peopleAndTownsAreNoTerms() {
        assertThat(terms("金沢の山田が冷たい")).containsExactly("冷たい");
    }

    @Test
    void theNegationOfTheNextPredicateIsNotTaken() {
        assertThat(terms("箱が壊れて使えない")).containsExactly("箱", "壊れる", "使える¬");
    }

    @Test
    void absenceIsOneTermHoweverPolite() {
        assertThat(terms("駐車場がない")).isEqualTo(terms("駐車場がありません"));
    }

    @Test
    void whatASuffixMakesOfANounStandsBesideIt() {
        assertThat(terms("駐車場内が狭い")).containsExactly("駐車", "駐車場", "駐車場内", "狭い");
        assertThat(terms("効率的に回れない")).containsExactly("効率", "効率的", "回れる¬");
    }

    @Test
    void aWordWithASuffixIsOneTermHoweverOftenItIsSaid() {
        assertThat(terms("駐車場が駐車場から遠い")).containsExactly("駐車", "駐車場", "駐車", "遠い");
    }

    @Test
    void aSuffixThatMakesNoWordIsNoTerm() {
        assertThat(terms("タオルが3枚足りない")).containsExactly("タオル", "足りる¬");
        assertThat(terms("店の少なさに驚いた")).containsExactly("店", "少ない", "驚く");
    }

    @Test
    void aNameWithASuffixIsNoTerm() {
        assertThat(analyser.analyse(1, "除湿機が壊れた", List.of("除湿機")))
                .extracting(Mention::terms)
                .containsExactly(List.of("壊れる"));
    }

    @Test
    void suffixesWithoutEndMakeNoWord() {
        assertThat(terms("駐車" + "場内".repeat(1_000) + "が狭い"))
                .allSatisfy(term -> assertThat(term.length()).isLessThanOrEqualTo(40));
    }

    @Test
    void aTextOfTwoHundredThousandCharactersIsAnalysed() {
        String body = "箱がつぶれて届いた。".repeat(20_000);
        assertThat(analyser.analyse(1, body)).hasSize(20_000);
    }

    @Test
    void aTextWithoutAnyStopOfTwoHundredThousandCharactersIsOneMention() {
        assertThat(analyser.analyse(1, "箱がつぶれて届いて".repeat(22_000))).hasSize(1);
    }

    private List<String> terms(String body) {
        List<Mention> mentions = analyser.analyse(1, body);
        assertThat(mentions).hasSize(1);
        return mentions.get(0).terms();
    }
}
