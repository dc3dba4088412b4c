package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.koemine.text.Mention;
import org.koemine.text.MentionId;

class CharacterGramsTest {
    private static Mention mention(String... terms) {
        return new Mention(new MentionId(1, 0), 0, 0, "", List.of(terms));
    }

    @Test
    void aGramThatComesAgainHasOneNumber() {
        assertThat(CharacterGrams.of(mention("ああああああ"))).hasSize(2);
    }

    @Test
    void numbersAscendWhateverTheOrderOfTheTerms() {
        int[] grams = CharacterGrams.of(mention("届く¬", "荷物", "配送", "業者"));

        assertThat(grams).isSorted().doesNotHaveDuplicates().hasSize(1 + 2 * 8 - 3);
        assertThat(CharacterGrams.of(mention())).isEmpty();
        assertThat(CharacterGrams.of(mention("荷"))).isEmpty();
    }

    @Test
    void whatIsDeniedHasTheOppositeSignAndWhatIsBothHasNone() {
        Mention both = mention("届く", "届く¬", "荷物¬");
        int[] grams = CharacterGrams.of(both);
        int[] signs = CharacterGrams.signs(both, grams);

        int shared = CharacterGrams.of(mention("届く"))[0];
        int denied = CharacterGrams.of(mention("荷物"))[0];
        assertThat(signs[Arrays.binarySearch(grams, shared)]).isZero();
        assertThat(signs[Arrays.binarySearch(grams, denied)]).isEqualTo(-1);
    }
}
