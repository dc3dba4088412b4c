package org.koemine.themes;

/** Similarities of one mention to all of many at once. */
final class Similarities {
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

    /** Cosine of meaning plus cosine of spelling, −1 to 2, for each mention. */
    float[] toAll(Features one) {
        float[] sum = new float[mentions];
        for (int d = 0; d < meaning.length; d++) {
            Dense.add(sum, one.meaning()[d], meaning[d]);
        }
        for (int g = 0; g < one.grams().length; g++) {
            mentionsOfGram.addRow(one.grams()[g], one.gramWeights()[g], sum);
        }
        return sum;
    }
}
