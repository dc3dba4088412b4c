package org.koemine.themes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The largest singular values of a sparse symmetric matrix and their left singular vectors, by randomised subspace
 * iteration (Halko, Martinsson and Tropp 2011, algorithms 4.4 and 5.1).
 *
 * @param values singular values, falling
 * @param vectors left singular vectors, one for each value, each as long as the matrix is wide
 * @param next the largest singular value that was left out; 0 where none was
 */
record TruncatedSvd(double[] values, float[][] vectors, double next) {
    // Singular values of language fall slowly: with fewer of both, the seed decides which directions are found last.
    private static final int OVERSAMPLING = 60;
    private static final int POWER_ITERATIONS = 10;

    /** Cost: (iterations + 2) × (rank + oversampling) products with the matrix. */
    static TruncatedSvd of(SparseMatrix symmetric, int rank, long seed) {
        int width = Math.min(symmetric.rows(), rank + OVERSAMPLING);
        float[][] basis = symmetric.times(Dense.random(width, symmetric.rows(), seed));
        Dense.orthonormalise(basis);
        for (int i = 0; i < POWER_ITERATIONS; i++) {
            basis = symmetric.times(basis);
            Dense.orthonormalise(basis);
        }
        float[][] projected = symmetric.times(basis);
        EigenDecomposition_F64<DMatrixRMaj> eigen = eigen(gram(projected));
        int[] order = IntStream.range(0, width)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -eigen.getEigenvalue(i).getReal()))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = Arrays.stream(order)
                .mapToDouble(i -> Math.sqrt(Math.max(0, eigen.getEigenvalue(i).getReal())))
                .toArray();
        int kept = Math.min(rank, width);
        float[][] left = basis;
        float[][] vectors = Arrays.stream(order, 0, kept)
                .parallel()
                .mapToObj(i -> combine(left, eigen.getEigenVector(i)))
                .toArray(float[][]::new);
        return new TruncatedSvd(Arrays.copyOf(values, kept), vectors, kept < width ? values[kept] : 0);
    }

    private static DMatrixRMaj gram(float[][] vectors) {
        DMatrixRMaj gram = new DMatrixRMaj(vectors.length, vectors.length);
        for (int i = 0; i < vectors.length; i++) {
            for (int j = 0; j <= i; j++) {
                double product = Dense.dot(vectors[i], vectors[j]);
                gram.set(i, j, product);
                gram.set(j, i, product);
            }
        }
        return gram;
    }

    private static EigenDecomposition_F64<DMatrixRMaj> eigen(DMatrixRMaj symmetric) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(symmetric.getNumRows(), true, true);
        if (!eigen.decompose(symmetric)) {
            throw new IllegalStateException("the eigenvalues of a symmetric matrix were not found");
        }
        return eigen;
    }

    private static float[] combine(float[][] basis, DMatrixRMaj weights) {
        float[] sum = new float[basis[0].length];
        for (int k = 0; k < basis.length; k++) {
            Dense.add(sum, (float) weights.get(k, 0), basis[k]);
        }
        return sum;
    }
}
