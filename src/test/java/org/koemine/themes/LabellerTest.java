package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;
import org.koemine.text.PhraseFinder;
import org.koemine.text.TextAnalyser;

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

    /** The label of a theme beside another of lateness. */
    private static Optional<String> phrase(String... members) {
        TextAnalyser analyser = new TextAnalyser();
        List<Mention> mentions = new ArrayList<>();
        for (String text : members) {
            mentions.addAll(analyser.analyse(mentions.size() + 1, text));
        }
        int[] theme = IntStream.range(0, mentions.size()).toArray();
        for (int i = 0; i < 20; i++) {
            mentions.addAll(analyser.analyse(mentions.size() + 1, "荷物の配達が遅れています。"));
        }
        int[] late = IntStream.range(theme.length, mentions.size()).toArray();
        return new Labeller(FeatureSpace.learn(mentions, mentions, 1), new PhraseFinder(), mentions, new int[][] {
                    theme, late
                })
                .phrase(0, Set.of());
    }

    @Test
    void whatIsSaidOfManyGoodsIsNamedWithoutThem() {
        assertThat(phrase("毛布の臭いがきつい", "布団の臭いがきつい", "枕の臭いがきつい", "毛布の臭いがきつい", "箱が小さい", "箱が小さい"))
                .contains("臭いがきつい");
    }

    @Test
    void aProblemOfNothingIsALabelWhereManySayIt() {
        assertThat(phrase("二日で壊れた", "すぐ壊れた", "また壊れた", "もう壊れた", "一週間で壊れた")).contains("壊れた");
        assertThat(phrase("二日で壊れた", "すぐ壊れた", "また壊れた", "もう壊れた")).isEmpty();
    }

    @Test
    void whatHappenedIsNamedOnlyWhereNoProblemIs() {
        assertThat(phrase("責任者と代わった", "責任者と代わった", "責任者と代わった", "取り次ぎを断られた", "取り次ぎを断られた"))
                .contains("取り次ぎを断られる");
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
