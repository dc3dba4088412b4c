package org.koemine.jobs.command;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.koemine.themes.Agreement;

/**
 * How well groups of themes agree with coarse labels; all unassigned texts count as one cluster.
 *
 * @param groups that hold the main theme of a scored text
 * @param alone main themes of scored texts that are in no group
 * @param agreement of the main theme's group, or the theme itself where it stands alone, with the coarse label
 */
record CoarseScore(long groups, long alone, Agreement agreement) {

    /**
     * Scores.
     *
     * @param texts of which at least one is scored
     */
    static CoarseScore of(List<LabelledText> texts, FoundThemes found, Set<String> leftOut) {
        int[] scored = IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).scored(leftOut))
                .toArray();
        List<String> labels =
                IntStream.of(scored).mapToObj(i -> texts.get(i).coarse()).toList();
        List<String> main = IntStream.of(scored)
                .mapToObj(i -> found.themes().get(i))
                .map(themes -> themes.isEmpty() ? "" : themes.get(0))
                .toList();
        Predicate<String> grouped = found.groups()::containsKey;
        Stream<String> alone = main.stream().filter(theme -> !theme.isEmpty()).filter(grouped.negate());
        return new CoarseScore(
                main.stream().filter(grouped).map(found::groupOf).distinct().count(),
                alone.distinct().count(),
                Agreement.of(labels, main.stream().map(found::groupOf).toList()));
    }
}
