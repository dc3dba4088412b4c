package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThesaurusTest {

    @Test
    void everyWordIsATerm() {
        TextAnalyser analyser = new TextAnalyser();

        assertThat(Thesaurus.groups()).hasSize(4_744).allSatisfy(group -> {
            assertThat(group).hasSizeGreaterThan(1);
            assertThat(new HashSet<>(group)).hasSameSizeAs(group);
            assertThat(group)
                    .allSatisfy(word -> assertThat(analyser.terms(word)).last().isEqualTo(word));
        });
    }

    @Test
    void aWordOfSeveralMeaningsStandsInSeveralLines() {
        assertThat(Thesaurus.groups())
                .filteredOn(group -> group.contains("クラッシュ"))
                .contains(List.of("クラッシュ", "衝突", "壊れる", "ぶつかる"));
        assertThat(Thesaurus.groups().stream().filter(group -> group.contains("壊れる")))
                .hasSize(3);
    }
}
