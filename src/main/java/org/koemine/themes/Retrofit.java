package org.koemine.themes;

import java.util.List;

/**
 * Draws the learned vectors of words that a lexicon holds for synonyms towards each other (after retrofitting, Faruqui et
 * al. 2015). The less often a word was met, the more the lexicon is believed.
 */
final class Retrofit {
    /** Occurrences at which a word's own company counts as much as its synonyms. */
    private static final double BELIEVED_HALF = 50;

    private Retrofit() {}

    /** Changes the vectors in place; they keep length 1. */
    static void towardsSynonyms(WordVectors words, Vocabulary vocabulary, List<List<String>> groups) {
        for (List<String> group : groups) {
            int[] members = vocabulary.numbers(group);
            float[] centre = words.centre(members, vocabulary);
            for (int member : members) {
                double share = BELIEVED_HALF / (BELIEVED_HALF + vocabulary.count(member));
                float[] drawn = new float[words.dimensions()];
                Dense.add(drawn, (float) (1 - share), words.vectors()[member]);
                Dense.add(drawn, (float) share, centre);
                Dense.normalise(drawn);
                words.vectors()[member] = drawn;
            }
        }
    }

    /** Gives words that were never met the mean weight of their synonyms, in place. */
    static void weighUnmet(float[] weights, Vocabulary vocabulary, List<List<String>> groups) {
        for (List<String> group : groups) {
            int[] members = vocabulary.numbers(group);
            float weight = weight(members, weights, vocabulary);
            for (int member : members) {
                weights[member] = vocabulary.count(member) == 0 && weight > 0 ? weight : weights[member];
            }
        }
    }

    /** The mean weight of words, the more of it from one the more often it was met; 0 where none was. */
    private static float weight(int[] words, float[] weights, Vocabulary vocabulary) {
        double sum = 0;
        double met = 0;
        for (int word : words) {
            sum += weights[word] * Math.log1p(vocabulary.count(word));
            met += Math.log1p(vocabulary.count(word));
        }
        return met > 0 ? (float) (sum / met) : 0;
    }
}
