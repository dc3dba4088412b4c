package org.koemine.report;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.koemine.prevention.Feelings;
import org.koemine.text.Emotion;

/** What is felt about a theme, in a few words: the commonest feelings as shares of its complaints in the period. */
final class FeelingText {
    private static final int MOST = 2;
    /** What fewer feel is not the theme's. */
    private static final double SMALLEST = 0.05;

    private final Material material;

    FeelingText(Material material) {
        this.material = material;
    }

    String of(RankedTheme theme) {
        Feelings feelings = material.content().care().feelings().getOrDefault(theme.id(), Feelings.NONE);
        double all = theme.trend().count();
        return feelings.felt().entrySet().stream()
                .filter(each -> each.getValue() >= SMALLEST * all)
                .sorted(Map.Entry.<Emotion, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(each -> words(
                        each.getKey(), each.getValue() / all, feelings.shouted().getOrDefault(each.getKey(), 0) / all))
                .collect(Collectors.joining("\n"));
    }

    private String words(Emotion emotion, double share, double shouted) {
        String name = material.word("emotion." + emotion);
        return shouted > 0
                ? material.word("feeling.shouted", name, share, shouted)
                : material.word("feeling", name, share);
    }
}
