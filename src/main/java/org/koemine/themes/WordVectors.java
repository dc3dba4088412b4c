package org.koemine.themes;

import java.util.Arrays;
import java.util.List;

/**
 * A vector of length 1 for each term, learned from the company's own history: truncated SVD of positive mutual information,
 * U × S^0.5 (Levy, Goldberg and Dagan 2015), S less the first singular value left out (soft thresholding, Cai, Candès and
 * Shen 2010): no direction is either in whole or not at all. Terms used in like company come to lie in like directions.
 *
 * @param vectors terms × dimensions; all zero for a term that never stood beside another
 */
record WordVectors(float[][] vectors, int dimensions) {
    private static final double SINGULAR_POWER = 0.5;

    static WordVectors learn(List<int[]> sequences, int terms, int dimensions, long seed) {
        SparseMatrix information = Cooccurrence.positiveMutualInformation(sequences, terms);
        TruncatedSvd svd = TruncatedSvd.of(symmetric(information), Math.min(dimensions, terms), seed);
        int found = svd.values().length;
        float[][] vectors = new float[terms][found];
        for (int k = 0; k < found; k++) {
            double stretch = Math.pow(svd.values()[k] - svd.next(), SINGULAR_POWER);
            for (int term = 0; term < terms; term++) {
                vectors[term][k] = (float) (svd.vectors()[k][term] * stretch);
            }
        }
        for (float[] vector : vectors) {
            Dense.normalise(vector);
        }
        return new WordVectors(vectors, found);
    }

    /** With zero vectors for further terms. */
    WordVectors extended(int terms) {
        float[][] extended = Arrays.copyOf(vectors, terms);
        for (int term = vectors.length; term < terms; term++) {
            extended[term] = new float[dimensions];
        }
        return new WordVectors(extended, dimensions);
    }

    /** The weighted sum of some terms' vectors. */
    float[] sum(int[] terms, float[] weights) {
        float[] sum = new float[dimensions];
        for (int term : terms) {
            Dense.add(sum, weights[term], vectors[term]);
        }
        return sum;
    }

    /** The direction that terms have in common, the more of it from one the more often it was met; of length 1, or zero. */
    float[] centre(int[] terms, Vocabulary vocabulary) {
        float[] centre = new float[dimensions];
        for (int term : terms) {
            Dense.add(centre, (float) Math.log1p(vocabulary.count(term)), vectors[term]);
        }
        Dense.normalise(centre);
        return centre;
    }

    /** The mean of the matrix and its transpose, which the smoothing of contexts made differ. */
    private static SparseMatrix symmetric(SparseMatrix information) {
        SparseMatrix flipped = information.transposed();
        int[][] columns = new int[information.rows()][];
        float[][] values = new float[information.rows()][];
        for (int r = 0; r < information.rows(); r++) {
            int from = information.starts()[r];
            int to = information.starts()[r + 1];
            int fromFlipped = flipped.starts()[r];
            int toFlipped = flipped.starts()[r + 1];
            int[] column = new int[to - from + toFlipped - fromFlipped];
            float[] value = new float[column.length];
            int n = 0;
            while (from < to || fromFlipped < toFlipped) {
                int a = from < to ? information.column()[from] : Integer.MAX_VALUE;
                int b = fromFlipped < toFlipped ? flipped.column()[fromFlipped] : Integer.MAX_VALUE;
                column[n] = Math.min(a, b);
                value[n] = ((a <= b ? information.value()[from] : 0) + (b <= a ? flipped.value()[fromFlipped] : 0)) / 2;
                from += a <= b ? 1 : 0;
                fromFlipped += b <= a ? 1 : 0;
                n++;
            }
            columns[r] = Arrays.copyOf(column, n);
            values[r] = Arrays.copyOf(value, n);
        }
        return SparseMatrix.ofRows(columns, values, information.columns());
    }
}
