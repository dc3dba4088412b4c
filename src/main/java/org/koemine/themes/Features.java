package org.koemine.themes;

/**
 * What similarity is measured on: a mention's meaning and its spelling, each of length 1 (or zero where nothing of it is
 * known).
 *
 * @param meaning weighted sum of word vectors
 * @param grams numbers of weighted character grams, ascending
 * @param gramWeights their weights
 */
record Features(float[] meaning, int[] grams, float[] gramWeights) {

    /** Cosine of meaning plus cosine of spelling, −1 to 2. */
    double similarity(Features other) {
        double sum = Dense.dot(meaning, other.meaning);
        for (int a = 0, b = 0; a < grams.length && b < other.grams.length; ) {
            if (grams[a] == other.grams[b]) {
                sum += gramWeights[a] * other.gramWeights[b];
            }
            int step = Integer.compare(grams[a], other.grams[b]);
            a += step <= 0 ? 1 : 0;
            b += step >= 0 ? 1 : 0;
        }
        return sum;
    }
}
