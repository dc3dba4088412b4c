package org.koemine.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TruncatedSvdTest {
    /** Eigenvalues 5, 3 and −1 by construction: H diag(5, 3, −1, 0) H with an orthonormal H of entries ±½. */
    private static final double[] VALUES = {5, 3, -1, 0};

    private static final int[][] SIGNS = {{1, 1, 1, 1}, {1, -1, 1, -1}, {1, 1, -1, -1}, {1, -1, -1, 1}};

    @Test
    void theLargestSingularValuesAreFoundInFallingOrder() {
        TruncatedSvd svd = TruncatedSvd.of(matrix(), 3, 1);
        assertThat(svd.values()).usingComparatorWithPrecision(1e-4).containsExactly(5, 3, 1);
    }

    @Test
    void theNextSingularValueIsTheLargestThatWasLeftOut() {
        assertThat(TruncatedSvd.of(matrix(), 2, 1).next()).isCloseTo(1, within(1e-4));
        assertThat(TruncatedSvd.of(matrix(), 4, 1).next()).isZero();
    }

    @Test
    void aSingularVectorIsTheOneOfItsValueUpToSign() {
        TruncatedSvd svd = TruncatedSvd.of(matrix(), 2, 1);
        for (int k = 0; k < 2; k++) {
            double along = 0;
            for (int i = 0; i < 4; i++) {
                along += svd.vectors()[k][i] * SIGNS[k][i] / 2.0;
            }
            assertThat(Math.abs(along)).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void theSameSeedGivesTheSameVectors() {
        assertThat(TruncatedSvd.of(matrix(), 3, 9).vectors())
                .isDeepEqualTo(TruncatedSvd.of(matrix(), 3, 9).vectors());
    }

    private static SparseMatrix matrix() {
        int[][] columns = new int[4][];
        float[][] values = new float[4][4];
        for (int r = 0; r < 4; r++) {
            columns[r] = new int[] {0, 1, 2, 3};
            for (int c = 0; c < 4; c++) {
                for (int k = 0; k < 4; k++) {
                    values[r][c] += (float) (VALUES[k] * SIGNS[k][r] * SIGNS[k][c] / 4);
                }
            }
        }
        return SparseMatrix.ofRows(columns, values, 4);
    }
}
