package org.koemine.themes;

import org.koemine.text.NegatedTerm;

/**
 * Holds a word and its negation apart. They stand in the same company (届いた, 届かない), so that learning alone makes them
 * nearly the same; after counter-fitting (Mrkšić et al. 2016) the vectors of opposites are turned away from each other to a
 * right angle.
 */
final class Opposites {
    /** How like its affirmation a negated word is held that was never learned: its subject is the same. */
    private static final double SAME_SUBJECT = 0.5;

    private Opposites() {}

    /** Turns the vector of each negated term away from its affirmation's, in place, where they are less than a right angle apart. */
    static void turnAway(WordVectors words, Vocabulary vocabulary) {
        for (int negated = 0; negated < vocabulary.size(); negated++) {
            int number = negated;
            NegatedTerm.denied(vocabulary.term(negated))
                    .flatMap(term -> vocabulary.number(term).stream().boxed().findFirst())
                    .ifPresent(affirmed -> {
                        float[] from = words.vectors()[affirmed];
                        if (Dense.dot(from, words.vectors()[number]) > 0) {
                            words.vectors()[number] = rightAngled(words.vectors()[number], from);
                        }
                    });
        }
    }

    /** The direction that negated words have in common; zero where there are none. */
    static float[] direction(WordVectors words, Vocabulary vocabulary) {
        float[] direction = new float[words.dimensions()];
        for (int i = 0; i < vocabulary.size(); i++) {
            if (NegatedTerm.denied(vocabulary.term(i)).isPresent()) {
                Dense.add(direction, (float) Math.log1p(vocabulary.count(i)), words.vectors()[i]);
            }
        }
        Dense.normalise(direction);
        return direction;
    }

    /**
     * A vector for the negation of a word, of length 1, where only the word itself was learned.
     *
     * @param negation the direction that negated words have in common
     */
    static float[] negation(float[] word, float[] negation) {
        float[] vector = new float[word.length];
        Dense.add(vector, (float) SAME_SUBJECT, word);
        Dense.add(vector, (float) Math.sqrt(1 - SAME_SUBJECT * SAME_SUBJECT), rightAngled(negation, word));
        Dense.normalise(vector);
        return vector;
    }

    /** What is left of a vector without another's direction, of length 1. */
    private static float[] rightAngled(float[] vector, float[] from) {
        float[] rest = vector.clone();
        Dense.add(rest, (float) -Dense.dot(vector, from), from);
        Dense.normalise(rest);
        return rest;
    }
}
