package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.koemine.text.Mention;
import org.koemine.text.TextAnalyser;

class EncodedMeaningTest {
    /** Says one thing of parcels, another of the telephone, and something of both to either. */
    private static final Encoder ENCODER =
            new Encoder("test", text -> new float[] {9, text.contains("荷物") ? 1 : -1, text.contains("電話") ? 1 : -1});

    private static final List<Mention> MENTIONS = mentions("荷物が届かない", "荷物がまだ来ない", "電話がつながらない", "電話に出ない");

    private static List<Mention> mentions(String... texts) {
        TextAnalyser analyser = new TextAnalyser();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            mentions.addAll(analyser.analyse(i + 1, texts[i]));
        }
        return mentions;
    }

    private final FeatureSpace words = FeatureSpace.learn(MENTIONS, MENTIONS, 1);
    private final FeatureSpace both = words.with(ENCODER, MENTIONS);

    private static double meaning(FeatureSpace space, int one, int other) {
        return Dense.dot(
                space.features(MENTIONS.get(one)).meaning(),
                space.features(MENTIONS.get(other)).meaning());
    }

    @Test
    void theCosineOfMeaningIsTheMeanOfThatOfWordsAndThatOfTheEncoder() {
        assertThat(meaning(both, 0, 0)).isCloseTo(1, within(1e-6));
        assertThat(meaning(both, 0, 1)).isCloseTo((meaning(words, 0, 1) + 1) / 2, within(1e-6));
        assertThat(meaning(both, 0, 2)).isCloseTo((meaning(words, 0, 2) - 1) / 2, within(1e-6));
    }

    @Test
    void spellingIsAsItWas() {
        assertThat(both.features(MENTIONS.get(0)).gramWeights())
                .isEqualTo(words.features(MENTIONS.get(0)).gramWeights());
    }

    @Test
    void whereNoWordIsKnownTheEncoderSpeaksAlone() {
        Mention unknown = new Mention(MENTIONS.get(0).id(), 0, 3, "荷物だ", List.of());

        assertThat(Dense.dot(
                        both.features(unknown).meaning(),
                        both.features(MENTIONS.get(0)).meaning()))
                .isCloseTo(Math.sqrt(0.5), within(1e-6));
    }

    @Test
    void theEncoderStaysWhereNewWordsCome() {
        List<Mention> arrived = mentions("停電で荷物が届かない");

        assertThat(NewWords.in(arrived, List.of(), both)
                        .space()
                        .features(MENTIONS.get(0))
                        .meaning())
                .isEqualTo(both.features(MENTIONS.get(0)).meaning());
    }

    @Test
    void withoutAnEncoderTheMeaningIsThatOfWordsToTheLastBit() {
        FeatureSpace none = words.with(Encoder.NONE, MENTIONS);

        assertThat(none.features(MENTIONS.get(0)).meaning())
                .isEqualTo(words.features(MENTIONS.get(0)).meaning());
        assertThat(FeatureSpaceBytes.write(none)).isEqualTo(FeatureSpaceBytes.write(words));
    }

    @Test
    void noTextIsEncodedTwice() {
        AtomicLong encoded = new AtomicLong();
        FeatureSpace space = words.with(ENCODER.once(encoded::addAndGet), MENTIONS);

        space.features(MENTIONS);
        space.features(MENTIONS);

        assertThat(encoded).hasValue(4);
    }

    @Test
    void vectorsThatAreRememberedStayAsTheyWere() {
        Encoder once = ENCODER.once(text -> {});
        FeatureSpace space = words.with(once, MENTIONS);
        space.features(MENTIONS);

        assertThat(once.vectors().apply("荷物が届かない")).containsExactly(9, 1, -1);
    }
}
