package org.koemine.themes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.koemine.text.Mention;

/**
 * What each term of a mention adds to its likeness to a theme. The likeness by meaning is a sum over the mention's terms
 * t: weight(t) · vector(t) · mean of the core's meanings / length of the mention's sum of vectors; where an encoder has its
 * part in the meaning, what is left to words.
 */
final class TermTies {
    private static final int MOST = 5;

    /** A core of this many members has terms that stand in it by chance, so that one occurrence says nothing. */
    private static final int LARGE = 10;

    private final FeatureSpace space;
    private final List<Mention> core;
    private final float[] centre;

    /**
     * @param centre mean of the core's meanings
     */
    TermTies(FeatureSpace space, List<Mention> core, float[] centre) {
        this.space = space;
        this.core = core;
        this.centre = centre;
    }

    /** The strongest, at most five; ties by term. */
    List<Explanation.Tie> of(Mention mention) {
        int[] terms = space.vocabulary().distinct(mention);
        float[] sum = space.words().sum(terms, space.weights().terms());
        space.common().removeFrom(sum);
        double length = Math.sqrt(Dense.dot(sum, sum)) / space.encoded().lengthOfWords();
        int[] theirs = coreTerms();
        return Arrays.stream(terms)
                .mapToObj(term -> tie(term, theirs, length))
                .filter(tie -> tie.weight() > 0)
                .sorted(Comparator.comparingDouble(Explanation.Tie::weight)
                        .reversed()
                        .thenComparing(Explanation.Tie::term))
                .limit(MOST)
                .toList();
    }

    private Explanation.Tie tie(int term, int[] theirs, double length) {
        float[] vector = space.words().vectors()[term];
        int like = nearest(term, theirs);
        double weight = length == 0 ? 0 : space.weights().terms()[term] * Dense.dot(vector, centre) / length / 2;
        return new Explanation.Tie(
                space.vocabulary().term(term),
                space.vocabulary().term(like),
                like == term ? 1 : Dense.dot(vector, space.words().vectors()[like]),
                weight);
    }

    /** The term itself where the core has it; where it has no term at all, too. */
    private int nearest(int term, int[] theirs) {
        float[] vector = space.words().vectors()[term];
        int nearest = term;
        double closest = Double.NEGATIVE_INFINITY;
        for (int their : theirs) {
            if (their == term) {
                return term;
            }
            double closeness = Dense.dot(vector, space.words().vectors()[their]);
            if (closeness > closest) {
                closest = closeness;
                nearest = their;
            }
        }
        return nearest;
    }

    private int[] coreTerms() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Mention member : core) {
            Arrays.stream(space.vocabulary().distinct(member)).forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        int least = core.size() < LARGE ? 1 : 2;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= least)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }
}
