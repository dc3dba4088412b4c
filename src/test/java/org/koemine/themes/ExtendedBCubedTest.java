package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExtendedBCubedTest {
    private static final List<Set<String>> LABELS =
            List.of(Set.of("a"), Set.of("a", "b"), Set.of("b"), Set.of("a", "b"), Set.of("c"));

    private static ExtendedBCubed of(List<Set<String>> clusters) {
        return ExtendedBCubed.of(LABELS, clusters);
    }

    @Test
    void perfectAgreementIsOneHoweverTheClustersAreCalled() {
        ExtendedBCubed perfect = of(List.of(Set.of("1"), Set.of("1", "2"), Set.of("2"), Set.of("2", "1"), Set.of("3")));
        assertThat(perfect).isEqualTo(new ExtendedBCubed(1, 1));
        assertThat(perfect.f()).isEqualTo(1);
    }

    @Test
    void withOneLabelAndOneClusterItIsBCubed() {
        List<String> labels = List.of("a", "a", "a", "b", "b", "c");
        List<String> clusters = List.of("1", "1", "2", "2", "2", "3");
        ExtendedBCubed extended = ExtendedBCubed.of(
                labels.stream().map(Set::of).toList(),
                clusters.stream().map(Set::of).toList());
        assertThat(extended.precision())
                .isCloseTo(Agreement.of(labels, clusters).precision(), within(1e-12));
        assertThat(extended.recall()).isCloseTo(Agreement.of(labels, clusters).recall(), within(1e-12));
    }

    /** By hand: one cluster where the labels are two costs recall only between the second and the fourth text. */
    @Test
    void aLabelMissedCostsRecall() {
        ExtendedBCubed missed = of(List.of(Set.of("1"), Set.of("1"), Set.of("2"), Set.of("1", "2"), Set.of("3")));
        assertThat(missed.precision()).isEqualTo(1);
        // First 1, second (1 + 1/2 + 0 + 1/2) / 4, third 2/3, fourth (1 + 1/2 + 1 + 1) / 4, fifth 1.
        assertThat(missed.recall()).isCloseTo((1 + 0.5 + 2.0 / 3 + 0.875 + 1) / 5, within(1e-12));
    }

    /** By hand: two clusters held in common where the labels have one in common. */
    @Test
    void aClusterTooManyCostsPrecision() {
        ExtendedBCubed twice =
                of(List.of(Set.of("1", "3"), Set.of("1", "2"), Set.of("2"), Set.of("1", "2"), Set.of("3")));
        // First (itself 1/2, second 1, fourth 1, fifth 0) / 4; the fifth (first 0, itself 1) / 2; the others 1.
        assertThat(twice.precision()).isCloseTo((0.625 + 1 + 1 + 1 + 0.5) / 5, within(1e-12));
        assertThat(twice.recall()).isEqualTo(1);
    }

    @Test
    void allUnassignedTextsAreOneCluster() {
        assertThat(of(List.of(Set.of("1"), Set.of(), Set.of("1"), Set.of(), Set.of("2"))))
                .isEqualTo(of(List.of(Set.of("1"), Set.of("0"), Set.of("1"), Set.of("0"), Set.of("2"))));
    }

    @Test
    void nothingToCompareIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExtendedBCubed.of(List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> of(List.of(Set.of("1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtendedBCubed.of(List.of(Set.of()), List.of(Set.of("1"))));
    }
}
