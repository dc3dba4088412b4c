package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of scikit-learn 1.2 (homogeneity_completeness_v_measure, adjusted_rand_score, adjusted_mutual_info_score). */
class AgreementTest {
    private static final List<String> LABELS = List.of("a", "a", "a", "b", "b", "c");
    private static final List<String> CLUSTERS = List.of("1", "1", "2", "2", "2", "3");

    @Test
    void perfectAgreementIsOneHoweverTheClustersAreCalled() {
        Agreement agreement = Agreement.of(LABELS, List.of("x", "x", "x", "y", "y", "z"));
        assertThat(agreement.v()).isCloseTo(1, within(1e-12));
        assertThat(agreement.ami()).isCloseTo(1, within(1e-12));
        assertThat(agreement.ari()).isEqualTo(1);
        assertThat(agreement.f()).isEqualTo(1);
    }

    @Test
    void figuresAreThoseOfTheReference() {
        Agreement agreement = Agreement.of(LABELS, CLUSTERS);
        assertThat(agreement.v()).isCloseTo(0.685331478962, within(1e-9));
        assertThat(agreement.ari()).isCloseTo(0.318181818182, within(1e-9));
        assertThat(agreement.ami()).isCloseTo(0.411827631033, within(1e-9));
        assertThat(agreement.precision()).isCloseTo(0.777777777778, within(1e-9));
        assertThat(agreement.recall()).isCloseTo(0.777777777778, within(1e-9));
    }

    @Test
    void oneClusterForAllIsNoBetterThanChance() {
        Agreement agreement = Agreement.of(LABELS, List.of("1", "1", "1", "1", "1", "1"));
        assertThat(agreement.v()).isCloseTo(0, within(1e-12));
        assertThat(agreement.ari()).isZero();
        assertThat(agreement.recall()).isEqualTo(1);
    }

    @Test
    void oneLabelInOneClusterAgreesPerfectly() {
        for (List<String> texts : List.of(List.of("a"), List.of("a", "a", "a"))) {
            assertThat(Agreement.of(texts, texts)).isEqualTo(new Agreement(1, 1, 1, 1, 1, 1, 1));
        }
    }

    @Test
    void aClusterForEachTextOfOneLabelIsPureAndIncomplete() {
        Agreement agreement = Agreement.of(List.of("a", "a"), List.of("1", "2"));
        assertThat(agreement.homogeneity()).isEqualTo(1);
        assertThat(agreement.completeness()).isZero();
        assertThat(agreement.v()).isZero();
        assertThat(agreement.ari()).isZero();
        assertThat(agreement.precision()).isEqualTo(1);
        assertThat(agreement.recall()).isEqualTo(0.5);
    }

    @Test
    void nothingToCompareIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Agreement.of(List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Agreement.of(LABELS, List.of("1")));
    }
}
