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

    /** Whether nothing of the mention is known. */
    boolean isEmpty() {
        return grams.length == 0 && Dense.dot(meaning, meaning) == 0;
    }
}
