package org.koemine.testing.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * TF-IDF vectors of length 1: occurrences in the text × (ln((1 + n) / (1 + texts with the term)) + 1), the smoothed form
 * that scikit-learn made common. A text without terms has an empty vector.
 */
final class TermVectors {

    private TermVectors() {}

    /** @param history texts that are counted as well, but have no vector */
    static List<Map<String, Double>> of(List<TokenisedText> texts, List<TokenisedText> history) {
        Map<String, Integer> having = new HashMap<>();
        Stream.concat(texts.stream(), history.stream())
                .forEach(text -> new HashSet<>(text.terms()).forEach(term -> having.merge(term, 1, Integer::sum)));
        double all = texts.size() + history.size();
        List<Map<String, Double>> vectors = new ArrayList<>();
        for (TokenisedText text : texts) {
            Map<String, Double> vector = new TreeMap<>();
            text.terms()
                    .forEach(term -> vector.merge(term, Math.log((1 + all) / (1 + having.get(term))) + 1, Double::sum));
            vectors.add(normalised(vector));
        }
        return vectors;
    }

    static Map<String, Double> normalised(Map<String, Double> vector) {
        double length = Math.sqrt(dot(vector, vector));
        vector.replaceAll((term, weight) -> weight / length);
        return vector;
    }

    static double dot(Map<String, Double> few, Map<String, Double> many) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : few.entrySet()) {
            sum += entry.getValue() * many.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
