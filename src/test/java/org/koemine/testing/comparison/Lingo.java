package org.koemine.testing.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.carrot2.clustering.Cluster;
import org.carrot2.clustering.Document;
import org.carrot2.clustering.lingo.LingoClusteringAlgorithm;
import org.carrot2.language.LabelFilter;
import org.carrot2.language.LanguageComponents;
import org.carrot2.language.Stemmer;
import org.carrot2.language.StopwordFilter;
import org.carrot2.language.Tokenizer;
import org.carrot2.text.preprocessing.LabelFormatter;

/**
 * Lingo (Osiński, Stefanowski and Weiss 2004) as Carrot2 ships it: finds phrases that could name a cluster first, then the
 * texts under them. Clusters overlap; a text's main one is that with the best score. It has no notion of history.
 */
final class Lingo {

    private Lingo() {}

    private record NumberedText(int number, String text) implements Document {
        @Override
        public void visitFields(BiConsumer<String, String> field) {
            field.accept("text", text);
        }
    }

    static List<List<String>> find(List<TokenisedText> texts, int clusters) {
        LingoClusteringAlgorithm lingo = new LingoClusteringAlgorithm();
        lingo.desiredClusterCount.set(base(clusters, texts.size()));
        List<Cluster<NumberedText>> found = new ArrayList<>(lingo.cluster(
                IntStream.range(0, texts.size()).mapToObj(i -> new NumberedText(i, GivenTokens.written(texts.get(i)))),
                components()));
        found.sort(Comparator.comparing((Cluster<NumberedText> cluster) -> -cluster.getScore())
                .thenComparing(cluster -> String.join(" ", cluster.getLabels())));
        List<List<String>> themes = new ArrayList<>();
        texts.forEach(text -> themes.add(new ArrayList<>()));
        for (int k = 0; k < found.size(); k++) {
            for (NumberedText text : found.get(k).getDocuments()) {
                themes.get(text.number()).add("l" + k);
            }
        }
        return themes;
    }

    /** Its setting is not the number itself: it looks for setting / 10 × √texts clusters, and allows 2 to 100. */
    private static int base(int clusters, int texts) {
        return (int) Math.max(2, Math.min(100, Math.ceil(10 * clusters / Math.sqrt(texts))));
    }

    /** No stop words and no stems: terms are base forms of content words already. */
    private static LanguageComponents components() {
        return new LanguageComponents(
                "Japanese, tokenised",
                Map.of(
                        Tokenizer.class, GivenTokens::new,
                        Stemmer.class, () -> (Stemmer) word -> word,
                        StopwordFilter.class, () -> (StopwordFilter) word -> true,
                        LabelFilter.class, () -> (LabelFilter) label -> true,
                        LabelFormatter.class, () -> (LabelFormatter) (words, common) -> joined(words)));
    }

    private static String joined(char[][] words) {
        StringBuilder label = new StringBuilder();
        for (char[] word : words) {
            label.append(label.isEmpty() ? "" : " ").append(word);
        }
        return label.toString();
    }
}
