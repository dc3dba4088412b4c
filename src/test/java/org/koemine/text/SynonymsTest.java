package org.koemine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    @Test
    void noTermStandsInTwoGroups() {
        assertThat(Synonyms.groups().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void everyGroupSaysOneThingInAtLeastTwoWords() {
        assertThat(Synonyms.groups()).allSatisfy(group -> assertThat(group).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void everyWordIsATermTheAnalyserGives() {
        Morphology morphology = new Morphology();
        assertThat(Synonyms.groups().stream().flatMap(List::stream).map(term -> term.replace("¬", "")))
                .allSatisfy(word -> assertThat(morphology.morphemes(word))
                        .extracting(Morpheme::base)
                        .containsExactly(word));
    }

    @Test
    void whatDoesNotArriveIsOverdue() {
        assertThat(Synonyms.groups())
                .anySatisfy(group -> assertThat(group).contains("届く¬", "未着", "到着¬"))
                .noneSatisfy(group -> assertThat(group).contains("届く", "届く¬"));
    }
}
