package org.koemine.themes;

/** Similarities of one mention to all of many at once. */
final class Similarities {
    private static final int TILE = 512;

    private final int mentions;
    private final float[][] meaning;
    private final SparseMatrix mentionsOfGram;

    Similarities(Features[] features) {
        mentions = features.length;
        int dimensions = mentions == 0 ? 0 : features[0].meaning().length;
        float[][] meanings = new float[mentions][];
        int[][] grams = new int[mentions][];
        float[][] weights = new float[mentions][];
        for (int i = 0; i < mentions; i++) {
            meanings[i] = features[i].meaning();
            grams[i] = features[i].grams();
            weights[i] = features[i].gramWeights();
        }
        meaning = Dense.transposed(meanings, dimensions);
        mentionsOfGram =
                SparseMatrix.ofRows(grams, weights, CharacterGrams.NUMBERS).transposed();
    }

    /**
     * Cosine of meaning plus cosine of spelling, −1 to 2, of each of some mentions with each of the many. A tile of the
     * many is read for all of the some before the next one is, so that it is read from the nearest cache.
     */
    float[][] toAll(Features[] some) {
        float[][] sums = new float[some.length][mentions];
        for (int from = 0; from < mentions; from += TILE) {
            int to = Math.min(mentions, from + TILE);
            for (int s = 0; s < some.length; s++) {
                Dense.addAll(sums[s], some[s].meaning(), meaning, from, to);
            }
        }
        for (int s = 0; s < some.length; s++) {
            for (int g = 0; g < some[s].grams().length; g++) {
                mentionsOfGram.addRow(some[s].grams()[g], some[s].gramWeights()[g], sums[s]);
            }
        }
        return sums;
    }
}
