package org.koemine.themes;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sparse matrix by rows: row {@code r} has the columns and values from {@code starts[r]} up to {@code starts[r + 1]}.
 */
record SparseMatrix(int rows, int columns, int[] starts, int[] column, float[] value) {

    /** From rows of columns, ascending, and their values. */
    static SparseMatrix ofRows(int[][] columns, float[][] values, int width) {
        int[] starts = new int[columns.length + 1];
        for (int r = 0; r < columns.length; r++) {
            starts[r + 1] = starts[r] + columns[r].length;
        }
        int[] column = new int[starts[columns.length]];
        float[] value = new float[column.length];
        for (int r = 0; r < columns.length; r++) {
            System.arraycopy(columns[r], 0, column, starts[r], columns[r].length);
            System.arraycopy(values[r], 0, value, starts[r], values[r].length);
        }
        return new SparseMatrix(columns.length, width, starts, column, value);
    }

    SparseMatrix transposed() {
        int[] count = new int[columns + 1];
        for (int c : column) {
            count[c + 1]++;
        }
        Arrays.parallelPrefix(count, Integer::sum);
        int[] next = Arrays.copyOf(count, columns);
        int[] row = new int[column.length];
        float[] flipped = new float[column.length];
        for (int r = 0; r < rows; r++) {
            for (int i = starts[r]; i < starts[r + 1]; i++) {
                int at = next[column[i]]++;
                row[at] = r;
                flipped[at] = value[i];
            }
        }
        return new SparseMatrix(columns, rows, count, row, flipped);
    }

    /** This matrix times each of some vectors. */
    float[][] times(float[][] vectors) {
        return IntStream.range(0, vectors.length)
                .parallel()
                .mapToObj(k -> times(vectors[k]))
                .toArray(float[][]::new);
    }

    private float[] times(float[] vector) {
        float[] product = new float[rows];
        for (int r = 0; r < rows; r++) {
            float sum = 0;
            for (int i = starts[r]; i < starts[r + 1]; i++) {
                sum += value[i] * vector[column[i]];
            }
            product[r] = sum;
        }
        return product;
    }

    /** Adds this row, times a factor, to a dense vector as wide as the matrix. */
    void addRow(int row, float factor, float[] sum) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            sum[column[i]] += factor * value[i];
        }
    }
}
