package org.koemine.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sum of the features of each cluster's members.
 *
 * @param meaning clusters × dimensions
 * @param spelling clusters × grams
 * @param sizes members of each cluster
 */
record ClusterSums(float[][] meaning, SparseMatrix spelling, double[] sizes) {

    /**
     * Sums up.
     *
     * @param cluster of each mention; one below 0 is left out
     */
    static ClusterSums of(Features[] features, int[] cluster, int clusters) {
        int dimensions = features.length == 0 ? 0 : features[0].meaning().length;
        float[][] meaning = new float[clusters][dimensions];
        double[] sizes = new double[clusters];
        for (int i = 0; i < cluster.length; i++) {
            if (cluster[i] >= 0) {
                Dense.add(meaning[cluster[i]], 1, features[i].meaning());
                sizes[cluster[i]]++;
            }
        }
        return new ClusterSums(meaning, spelling(features, cluster, clusters), sizes);
    }

    private static SparseMatrix spelling(Features[] features, int[] cluster, int clusters) {
        List<List<Features>> members = new ArrayList<>();
        for (int k = 0; k < clusters; k++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < cluster.length; i++) {
            if (cluster[i] >= 0) {
                members.get(cluster[i]).add(features[i]);
            }
        }
        int[][] grams = new int[clusters][];
        float[][] weights = new float[clusters][];
        IntStream.range(0, clusters).parallel().forEach(k -> {
            int[] met = members.get(k).stream()
                    .flatMapToInt(member -> Arrays.stream(member.grams()))
                    .sorted()
                    .distinct()
                    .toArray();
            float[] sum = spelling(members.get(k), met);
            int[] kept = IntStream.range(0, met.length).filter(g -> sum[g] != 0).toArray();
            grams[k] = Arrays.stream(kept).map(g -> met[g]).toArray();
            weights[k] = new float[kept.length];
            for (int g = 0; g < kept.length; g++) {
                weights[k][g] = sum[kept[g]];
            }
        });
        return SparseMatrix.ofRows(grams, weights, CharacterGrams.NUMBERS);
    }

    /**
     * The sum of the members' weights of each gram.
     *
     * @param met numbers of all their grams, ascending
     */
    private static float[] spelling(List<Features> members, int[] met) {
        float[] sum = new float[met.length];
        for (Features member : members) {
            for (int g = 0, at = 0; g < member.grams().length; g++, at++) {
                at = Arrays.binarySearch(met, at, met.length, member.grams()[g]);
                sum[at] += member.gramWeights()[g];
            }
        }
        return sum;
    }

    /** Clusters × clusters: the sum of the similarities of every member of one to every member of the other. */
    float[][] products() {
        int clusters = sizes.length;
        SparseMatrix clustersOfGram = spelling.transposed();
        float[][] products = new float[clusters][];
        IntStream.range(0, clusters).parallel().forEach(a -> {
            float[] row = new float[clusters];
            for (int i = spelling.starts()[a]; i < spelling.starts()[a + 1]; i++) {
                clustersOfGram.addRow(spelling.column()[i], spelling.value()[i], row);
            }
            for (int b = 0; b < clusters; b++) {
                row[b] += (float) Dense.dot(meaning[a], meaning[b]);
            }
            products[a] = row;
        });
        return products;
    }

    /** The mean of the features of a cluster's members: its similarity to anything is the mean of theirs. */
    Features centre(int cluster) {
        int from = spelling.starts()[cluster];
        int to = spelling.starts()[cluster + 1];
        float[] mean = meaning[cluster].clone();
        float[] weights = Arrays.copyOfRange(spelling.value(), from, to);
        Dense.scale(mean, 1 / sizes[cluster]);
        Dense.scale(weights, 1 / sizes[cluster]);
        return new Features(mean, Arrays.copyOfRange(spelling.column(), from, to), weights);
    }

    /** The length of each cluster's centre: the root of the mean similarity of its members to all of them. */
    float[] lengths() {
        float[] lengths = new float[sizes.length];
        IntStream.range(0, lengths.length).parallel().forEach(k -> {
            Features centre = centre(k);
            lengths[k] = sizes[k] == 0 ? 0 : (float) Math.sqrt(centre.similarity(centre));
        });
        return lengths;
    }

    /**
     * Whether a cluster is as tight as that; one of a single member always is.
     *
     * @param least mean similarity of its members to each other, −1 to 2
     */
    boolean holdsTogether(int cluster, double least) {
        return sizes[cluster] < 2 || cohesion(cluster) >= least;
    }

    /** Mean similarity of a cluster's members to each other, given that each is like itself by 2. */
    private double cohesion(int cluster) {
        Features centre = centre(cluster);
        return (centre.similarity(centre) * sizes[cluster] - 2) / (sizes[cluster] - 1);
    }

    /** The mean similarity of a mention to the members of each cluster, −1 to 2. */
    static final class Mean {
        private final float[][] meaning;
        private final SparseMatrix clustersOfGram;
        private final double[] sizes;

        Mean(ClusterSums sums) {
            this.meaning = Dense.transposed(sums.meaning(), sums.meaning().length == 0 ? 0 : sums.meaning()[0].length);
            this.clustersOfGram = sums.spelling().transposed();
            this.sizes = sums.sizes();
        }

        float[] toAll(Features one) {
            float[] row = new float[sizes.length];
            for (int g = 0; g < one.grams().length; g++) {
                clustersOfGram.addRow(one.grams()[g], one.gramWeights()[g], row);
            }
            Dense.addAll(row, one.meaning(), meaning, 0, row.length);
            for (int k = 0; k < row.length; k++) {
                row[k] = (float) (row[k] / Math.max(1, sizes[k]));
            }
            return row;
        }
    }

    Mean means() {
        return new Mean(this);
    }
}
