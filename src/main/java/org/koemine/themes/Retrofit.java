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
            int[] members = numbers(group, vocabulary);
            float[] centre = centre(members, words, vocabulary);
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
            int[] members = numbers(group, vocabulary);
            double sum = 0;
            double met = 0;
            for (int member : members) {
                sum += weights[member] * Math.log1p(vocabulary.count(member));
                met += Math.log1p(vocabulary.count(member));
            }
            for (int member : members) {
                weights[member] = vocabulary.count(member) == 0 && met > 0 ? (float) (sum / met) : weights[member];
            }
        }
    }

    private static int[] numbers(List<String> group, Vocabulary vocabulary) {
        return group.stream()
                .map(vocabulary::number)
                .flatMapToInt(number -> number.stream())
                .toArray();
    }

    private static float[] centre(int[] members, WordVectors words, Vocabulary vocabulary) {
        float[] centre = new float[words.dimensions()];
        for (int member : members) {
            Dense.add(centre, (float) Math.log1p(vocabulary.count(member)), words.vectors()[member]);
        }
        Dense.normalise(centre);
        return centre;
    }
}
